package starboard.desktop.judging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseFile;
import starboard.journal.Hash;
import starboard.rating.Subject;

/// Everything said on a case, in words.
final class History {
  private final Moments moments;
  private final Map<Subject, String> answers = new EnumMap<>(Subject.class);
  private final Map<Subject, String> reasons = new EnumMap<>(Subject.class);
  private final Map<Hash, Act.OfCase> acts = new HashMap<>();

  private History(Moments moments) {
    this.moments = moments;
  }

  /// One entry.
  ///
  /// @param who the person and the role
  /// @param what what was done
  /// @param change for example `Some → Most`, or blank
  /// @param why the words that came with it, or blank
  /// @param was the words in whose place they came, or blank
  /// @param entry the beginning of the entry's hash
  record Line(
      String when, String who, String what, String change, String why, String was, String entry) {

    /// As one line of text.
    String text() {
      return Stream.of(when, who, what, change, why, was, entry)
          .filter(it -> !it.isBlank())
          .map(it -> it.replaceAll("\\s+", " "))
          .collect(Collectors.joining("  |  "));
    }
  }

  /// The lines, the newest first.
  static List<Line> of(List<CaseFile.Said> said, Moments moments) {
    var history = new History(moments);
    var lines = new ArrayList<Line>();
    for (var it : said) lines.add(history.line(it));
    return lines.reversed();
  }

  private Line line(CaseFile.Said said) {
    var entry = said.entry();
    acts.put(entry.id(), said.act());
    var author = entry.author();
    return told(
        new Line(
            moments.full(entry.at()),
            author.person() + ", " + author.role(),
            "",
            "",
            "",
            "",
            entry.id().abbreviated()),
        said.act());
  }

  private Line told(Line line, Act.OfCase act) {
    return switch (act) {
      case Act.RatingRecorded(var given, var stars, var source) -> {
        for (var subject : Subject.values())
          if (given.containsKey(subject)) answers.put(subject, given.get(subject).words());
        yield with(
            line, "Took the rating from the published record: " + stars.words(), all(), source, "");
      }
      case Act.Undoable undoable -> change(line, "", undoable);
      case Act.Undid(var entry, var restoring) -> change(line, "Undid: " + name(entry), restoring);
      case Act.Redid(var entry, var restoring) ->
          change(line, "Did again: " + name(entry), restoring);
    };
  }

  /// @param lead what was done, or blank where the act says so itself
  private Line change(Line line, String lead, Act.Undoable act) {
    return switch (act) {
      case Act.Judged(var subject, var answer) -> {
        var before = answers.put(subject, answer.words());
        var from = before == null ? new Answer.Open().words() : before;
        yield with(line, lead.isEmpty() ? name(act) : lead, from + " → " + answer.words(), "", "");
      }
      case Act.Reasoned(var subject, var reason) -> {
        var before = reasons.put(subject, reason);
        var from = before == null || before.isBlank() ? "" : "before: “" + before + "”";
        yield with(
            line,
            lead.isEmpty() ? name(act) : lead,
            "",
            reason.isBlank() ? "(blank)" : "“" + reason + "”",
            from);
      }
    };
  }

  private static Line with(Line line, String what, String change, String why, String was) {
    return new Line(line.when(), line.who(), what, change, why, was, line.entry());
  }

  private String name(Hash entry) {
    var act = acts.get(entry);
    return act == null ? "entry " + entry.abbreviated() : lower(name(act));
  }

  private static String name(Act.OfCase act) {
    return switch (act) {
      case Act.Judged(var subject, var _) -> "Judged " + subject.phrase();
      case Act.Reasoned(var subject, var _) -> "Wrote why, " + subject.phrase();
      case Act.RatingRecorded _ -> "Took the rating from the published record";
      case Act.Undid _ -> "Undid";
      case Act.Redid _ -> "Did again";
    };
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private String all() {
    return answers.entrySet().stream()
        .map(it -> it.getKey().phrase() + " " + it.getValue())
        .collect(Collectors.joining(", "));
  }
}
