package starboard.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import starboard.consistency.comparing.Aspect;
import starboard.consistency.comparing.Cell;
import starboard.consistency.comparing.Line;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// The lines of a comparison about the star, the judgements, the limits and the reasons.
final class GradeLines {
  private static final Cell NONE = Cell.of("–");

  private GradeLines() {}

  static List<Line> judgements(List<ComparedFacts> councils) {
    var lines = new ArrayList<Line>();
    lines.add(line(Aspect.JUDGEMENTS, "Star rating", councils, it -> it.judged(GradeLines::stars)));
    lines.add(line(Aspect.JUDGEMENTS, "Points", councils, it -> it.judged(GradeLines::points)));
    for (var subject : Subject.values())
      lines.add(
          line(
              Aspect.JUDGEMENTS,
              title(subject),
              councils,
              it -> it.judged(facts -> grade(facts.judgement(subject)))));
    return lines;
  }

  /// One line for each key indicator that one of them fails.
  static List<Line> limits(List<ComparedFacts> councils) {
    return councils.stream()
        .flatMap(it -> it.row().stream())
        .flatMap(it -> it.limits().stream())
        .map(it -> new Key(it.limit().subject(), it.limit().key()))
        .distinct()
        .map(key ->
            line(
                Aspect.LIMITS,
                key.name() + ", " + key.subject().phrase(),
                councils,
                it -> limit(it, key)))
        .toList();
  }

  private record Key(Subject subject, String name) {}

  /// One line for each judgement of which a reason is written.
  static List<Line> reasons(List<ComparedFacts> councils) {
    return ComparedFacts.subjects().stream()
        .filter(subject ->
            councils.stream().anyMatch(it -> !it.judgement(subject).rationale().isBlank()))
        .map(subject ->
            line(
                Aspect.REASONS,
                title(subject),
                councils,
                it -> it.judged(facts -> reason(facts.judgement(subject)))))
        .toList();
  }

  private static Line line(
      Aspect aspect,
      String title,
      List<ComparedFacts> councils,
      Function<ComparedFacts, Cell> told) {
    return new Line(aspect, title, ComparedFacts.cells(councils, told));
  }

  private static Cell stars(ComparedFacts facts) {
    var last =
        facts.last().map(it -> "in %s %s".formatted(it.round(), it.stars().words())).orElse("");
    return new Cell(facts.stars().map(Stars::words).orElse("none yet"), last);
  }

  private static Cell points(ComparedFacts facts) {
    return Cell.of(facts.row().flatMap(CaseRow::points).map(String::valueOf).orElse("–"));
  }

  private static Cell grade(CaseRow.JudgementRow judgement) {
    var words = judgement.grade().map(it -> it.word()).orElseGet(() -> judgement.state().word());
    var unlimited = judgement.unlimited().map(it -> "but for the limit " + it.word());
    return new Cell(words, unlimited.orElse(judgement.carried() ? judgement.certainty() : ""));
  }

  private static Cell limit(ComparedFacts facts, Key key) {
    return facts.row().stream()
        .flatMap(it -> it.limits().stream())
        .filter(it -> it.limit().subject() == key.subject() && it.limit().key().equals(key.name()))
        .findFirst()
        .map(it ->
            it.notApplied()
                .map(why -> new Cell("not applied", why))
                .orElseGet(() ->
                    new Cell("capped at " + it.limit().highest().word(), it.limit().reason())))
        .orElse(NONE);
  }

  private static Cell reason(CaseRow.JudgementRow judgement) {
    return judgement.rationale().isBlank() ? NONE : Cell.of(judgement.rationale());
  }

  /// For example `Children’s serving`.
  static String title(Subject subject) {
    var phrase = subject.phrase();
    return phrase.substring(0, 1).toUpperCase(Locale.UK) + phrase.substring(1);
  }
}
