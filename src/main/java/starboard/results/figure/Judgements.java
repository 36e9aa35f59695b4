package starboard.results.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Service;
import starboard.rating.Subject;
import starboard.results.CouncilResult;
import starboard.results.RoundResults;
import starboard.results.chart.Chart;
import starboard.results.chart.Tone;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Figures 3a and 3b: the judgements of one question for both services.
final class Judgements {
  private final Sides sides;
  private final Question question;
  private final String id;
  private final String title;

  private Judgements(Sides sides, Question question) {
    this.sides = sides;
    this.question = question;
    id = question == Question.SERVING ? "figure-3a" : "figure-3b";
    title =
        sides.title(
            "Figure %s: %s"
                .formatted(id.substring(id.length() - 2), question.title().replace("?", "")));
  }

  static Figure of(Sides sides, Question question) {
    return new Judgements(sides, question).figure();
  }

  private Figure figure() {
    var series =
        Grade.of(question).stream()
            .map(it -> new Chart.Series(it.word(), Tone.level(it.level())))
            .toList();
    var rows = new ArrayList<Chart.Group>();
    for (var service : Service.values())
      for (var side : sides.all())
        rows.add(new Chart.Group(service.title() + ", " + side.name(), values(service, side)));
    return new Figure(
        id, title, says(), new Chart.Stacks("% of councils judged", series, rows), table());
  }

  private List<Chart.Value> values(Service service, Sides.Side side) {
    var subject = Subject.of(service, question);
    int judged = judged(side.round(), subject).size();
    return Grade.of(question).stream()
        .map(grade -> {
          var with = with(side.round(), subject, grade);
          var words = "%s, %s, %s".formatted(service.title(), grade.word(), side.name());
          return new Chart.Value(
              judged == 0 ? 0 : 100.0 * with.size() / judged,
              judged == 0 ? "–" : new Cell.Percent(with.size(), judged).shown(),
              Optional.empty(),
              Words.behind(words, with));
        })
        .toList();
  }

  private static List<CouncilResult> judged(RoundResults round, Subject subject) {
    return round.councils().stream().filter(it -> it.grade(subject).isPresent()).toList();
  }

  private static List<CouncilResult> with(RoundResults round, Subject subject, Grade grade) {
    return round.councils().stream()
        .filter(it -> it.grade(subject).equals(Optional.of(grade)))
        .toList();
  }

  private Table table() {
    var columns = new ArrayList<Column>();
    columns.add(new Column("service", "Service", "Children’s or adults’ services."));
    columns.add(new Column("round", "Round", "The round, and that it is provisional where it is."));
    columns.add(
        new Column("judged", "Judged", "Number of councils of which the judgement is given."));
    for (var grade : Grade.of(question)) {
      var key = grade.word().toLowerCase(Locale.ROOT);
      columns.add(
          new Column(
              key + "_councils", grade.word(), "Number of councils judged " + grade.word() + "."));
      columns.add(
          new Column(
              key + "_percent",
              grade.word() + ", %",
              "Share of the judged councils, in whole percent rounded half up."));
    }
    var rows = new ArrayList<Row>();
    for (var service : Service.values()) for (var side : sides.all()) rows.add(row(service, side));
    return new Table(id, title, columns, rows, Unsure.notes(sides, question));
  }

  private Row row(Service service, Sides.Side side) {
    var subject = Subject.of(service, question);
    var judged = judged(side.round(), subject);
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Text(service.title()));
    cells.add(new Cell.Text(side.name()));
    cells.add(new Cell.Count(judged.size()));
    for (var grade : Grade.of(question)) {
      int with = with(side.round(), subject, grade).size();
      cells.add(new Cell.Count(with));
      cells.add(
          judged.isEmpty()
              ? new Cell.None("not judged yet")
              : new Cell.Percent(with, judged.size()));
    }
    return new Row(cells, Words.ids(judged));
  }

  private String says() {
    var upper = Grade.of(question).subList(2, 4);
    var told =
        Arrays.stream(Service.values())
            .filter(it -> !judged(sides.now(), Subject.of(it, question)).isEmpty())
            .map(service -> {
              var subject = Subject.of(service, question);
              var judged = judged(sides.now(), subject);
              int good = upper.stream().mapToInt(it -> with(sides.now(), subject, it).size()).sum();
              return "%s for %s of councils (%d of %d)"
                  .formatted(
                      service.title().toLowerCase(Locale.UK),
                      new Cell.Percent(good, judged.size()).shown(),
                      good,
                      judged.size());
            })
            .toList();
    if (told.isEmpty()) return sides.says("nothing is judged in " + sides.now().title() + " yet.");
    return sides.says(
        "in %s the answer to “%s” is %s or %s in %s."
            .formatted(
                sides.now().title(),
                question.title(),
                upper.getFirst().word(),
                upper.getLast().word(),
                Words.list(told)));
  }
}
