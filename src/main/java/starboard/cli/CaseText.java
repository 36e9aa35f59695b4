package starboard.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import starboard.application.CaseView;
import starboard.casework.Judgement;
import starboard.casework.StarState;
import starboard.rating.Rating;
import starboard.rating.Sentences;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// A case as it is read in a terminal.
final class CaseText {
  private CaseText() {}

  static List<String> of(CaseView view) {
    var lines = new ArrayList<String>();
    var council = view.council();
    lines.add(
        "%s, %s, %s".formatted(council.name(), council.type().title(), council.region().title()));
    lines.add(
        "Round %s, %s; rule book %s"
            .formatted(view.round().id(), view.stage().word(), view.rules().book().id()));
    if (view.said().isEmpty() && view.asAt().isPresent())
      lines.add("Nothing had been entered on it by then");
    lines.add("");
    lines.addAll(star(view));
    lines.add("");
    lines.addAll(judgements(view));
    for (var part : List.of(CaseParts.limits(view), CaseParts.rest(view), CaseWay.lines(view)))
      if (!part.isEmpty()) {
        lines.add("");
        lines.addAll(part);
      }
    if (!view.earlier().isEmpty()) {
      lines.add("");
      lines.addAll(earlier(view));
    }
    return lines;
  }

  /// The star of the judgements that stand, and why.
  static List<String> star(CaseView view) {
    return switch (view.star()) {
      case StarState.InConflict(var subjects) ->
          List.of(
              "in conflict: "
                  + subjects.stream().map(Subject::phrase).collect(joining(", "))
                  + "; judge again to settle it");
      case StarState.Rated(var rating) -> rated(view, rating);
    };
  }

  /// Whether so much is missing that a headline would tell all that stands below it anyway.
  private static boolean isWide(Rating rating) {
    return rating instanceof Rating.Incomplete incomplete && incomplete.missing().size() > 1;
  }

  private static List<String> rated(CaseView view, Rating rating) {
    var explanation = view.explanation();
    var lines = new ArrayList<String>();
    if (!isWide(rating)) lines.add(Sentences.headline(explanation));
    lines.add(Sentences.reason(rating));
    if (rating instanceof Rating.Starred starred) {
      explanation.edges().forEach(it -> lines.add(Sentences.edge(it)));
      explanation.backing().forEach(it -> lines.add(Sentences.backing(it, starred.stars())));
    }
    for (var change : explanation.raises()) lines.add("up:   " + Sentences.change(change));
    for (var change : explanation.lowers()) lines.add("down: " + Sentences.change(change));
    return lines;
  }

  private static List<String> judgements(CaseView view) {
    var table = new TextTable("JUDGEMENT", "GRADE", "HOW SURE", "REASON");
    for (var subject : Subject.values()) {
      var judgement = view.state().judgement(subject);
      table.row(
          Sentences.title(subject),
          JudgementWords.answer(judgement),
          JudgementWords.standing(view.state(), subject),
          oneLine(judgement));
    }
    return table.lines();
  }

  private static List<String> earlier(CaseView view) {
    var table = new TextTable("EARLIER", "STARS", "JUDGEMENTS");
    for (var earlier : view.earlier())
      table.row(
          earlier.round().id().text(),
          earlier.stars().map(Stars::count).map(String::valueOf).orElse("-"),
          earlier.state().grades().profile().map(Object::toString).orElse("-"));
    return table.lines();
  }

  private static String oneLine(Judgement judgement) {
    return judgement.reason().strip().replaceAll("\\s+", " ");
  }
}
