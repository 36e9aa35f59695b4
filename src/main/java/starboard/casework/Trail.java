package starboard.casework;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.journal.Entry;
import starboard.journal.History;
import starboard.rating.Subject;

/// What was done, entry by entry, as a person reads it: what, what it was before and after, and why.
public final class Trail {
  private final ActWords words;
  private final List<CaseFile.Said> said;
  private final Map<CaseField, Act.Undoable> holds = new HashMap<>();

  private Trail(List<CaseFile.Said> said) {
    this.said = said;
    words = new ActWords(said);
  }

  /// One entry.
  ///
  /// @param what was done, for example `Judged children’s serving`
  /// @param before what held before it, or blank
  /// @param after what held after it, or blank where nothing holds any more
  /// @param why the reason that was written for it, or blank
  public record Line(Entry entry, String what, String before, String after, String why) {}

  /// A line for each entry of a case, oldest first.
  public static List<Line> ofCase(List<CaseFile.Said> said) {
    var trail = new Trail(said);
    var lines = new ArrayList<Line>();
    for (var it : said) {
      lines.add(trail.line(it));
      trail.holds.putAll(Writings.of(it.act()));
    }
    return lines;
  }

  /// A line for each entry of a round, oldest first.
  public static List<Line> ofRound(History history) {
    return history.entries().stream().map(RoundWords::line).toList();
  }

  private Line line(CaseFile.Said it) {
    return switch (it.act()) {
      case Act.Undoable act ->
          line(it, words.name(act), act, words.why(act).or(() -> reason(it, act)));
      case Act.Undid(var _, var restoring) -> line(it, "Undid", restoring);
      case Act.Redid(var _, var restoring) -> line(it, "Did again", restoring);
      case Act.RatingRecorded(var answers, var stars, var source) ->
          new Line(
              it.entry(),
              "Took over the published rating",
              "",
              stars.words() + "; " + all(answers),
              source);
      case Act.CarriedOver(var answers, var _) ->
          new Line(it.entry(), "Carried the judgements over", "", all(answers), "");
      case Act.ValuesReceived(var values, var source) ->
          new Line(
              it.entry(),
              "Received values",
              "",
              values.size() == 1 ? "1 indicator" : values.size() + " indicators",
              source);
    };
  }

  private Line line(CaseFile.Said it, String word, Act.Undoable restoring) {
    var name = words.name(restoring.field().blank());
    return line(it, "%s: %s".formatted(word, name), restoring, words.why(restoring));
  }

  private Line line(CaseFile.Said it, String what, Act.Undoable act, Optional<String> why) {
    var before = Optional.ofNullable(holds.get(act.field())).map(words::said).orElse("");
    return new Line(it.entry(), what, before, words.said(act), why.orElse(""));
  }

  /// The reason for a judgement that was written in the same moment as it was given.
  private Optional<String> reason(CaseFile.Said judged, Act.Undoable act) {
    if (!(act instanceof Act.Judged(var subject, var _))) return Optional.empty();
    return said.stream()
        .filter(it -> it.entry().at().equals(judged.entry().at()))
        .filter(it -> it.entry().author().equals(judged.entry().author()))
        .flatMap(it -> reason(it.act(), subject).stream())
        .findFirst();
  }

  private static Optional<String> reason(Act.OfCase act, Subject subject) {
    return act instanceof Act.Reasoned(var of, var text) && of == subject
        ? Optional.of(text)
        : Optional.empty();
  }

  private static String all(Map<Subject, Answer> answers) {
    return Arrays.stream(Subject.values())
        .map(it -> answers.getOrDefault(it, new Answer.Open()).words())
        .collect(joining(", "));
  }
}
