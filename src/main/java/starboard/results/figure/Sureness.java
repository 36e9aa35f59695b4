package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import starboard.results.CouncilResult;
import starboard.results.chart.Chart;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// How sure the average of each region is, by the interval of [Student].
final class Sureness {
  private static final String ID = "how-sure";
  private static final double LEAST = 0;
  private static final double MOST = 3;

  private Sureness() {}

  /// A region's average, and between what it lies with 95 % by Student's t; the average itself
  /// twice where that cannot be told.
  private record Line(CouncilGroup region, List<CouncilResult> rated) {
    Cell.Average score() {
      return CouncilGroup.score(rated).orElseThrow();
    }

    boolean told() {
      return Student.interval(stars(rated)).isPresent();
    }

    double low() {
      return Student.interval(stars(rated))
          .map(it -> Math.max(LEAST, it.low()))
          .orElse(score().value());
    }

    double high() {
      return Student.interval(stars(rated))
          .map(it -> Math.min(MOST, it.high()))
          .orElse(score().value());
    }
  }

  static List<Integer> stars(List<CouncilResult> rated) {
    return rated.stream().map(it -> it.stars().orElseThrow().count()).toList();
  }

  static Figure of(Sides sides) {
    var title = sides.title("How sure the average of each region is, " + sides.now().title());
    var lines =
        CouncilGroup.regions().stream()
            .map(it -> new Line(it, it.rated(sides.now())))
            .filter(it -> !it.rated().isEmpty())
            .toList();
    var spans = lines.stream().map(Sureness::span).toList();
    var chart =
        new Chart.Intervals(
            "average rating score; the bar: its 95 % interval", LEAST, MOST, List.of(), spans);
    return new Figure(ID, title, says(sides, lines), chart, table(title, lines));
  }

  private static Chart.Span span(Line line) {
    var words =
        "%s, average %s, %s"
            .formatted(
                line.region().name(),
                line.score().shown(),
                line.told()
                    ? "between %s and %s".formatted(shown(line.low()), shown(line.high()))
                    : "no interval");
    return new Chart.Span(
        "%s (%d)".formatted(line.region().name(), line.rated().size()),
        java.util.Optional.of(line.score().value()),
        line.low(),
        line.high(),
        List.of(),
        Words.behind(words, line.rated()));
  }

  private static String shown(double value) {
    return new Cell.Measured(value, 2).shown();
  }

  private static Table table(String title, List<Line> lines) {
    var columns =
        List.of(
            new Column("region", "Region", "The region."),
            new Column("councils", "Councils", "Number of councils that have a rating."),
            new Column("score", "Score", "Average rating score, 0 to 3 stars."),
            new Column("low", "From", "Lower end of the 95 % interval of the score, at least 0."),
            new Column("high", "To", "Upper end of the 95 % interval of the score, at most 3."));
    var rows = new ArrayList<Row>();
    for (var line : lines)
      rows.add(
          new Row(
              List.of(
                  new Cell.Text(line.region().name()),
                  new Cell.Count(line.rated().size()),
                  line.score(),
                  end(line, line.low()),
                  end(line, line.high())),
              Words.ids(line.rated())));
    var notes =
        List.of(
            "Student’s t interval of an average (NIST/SEMATECH e-Handbook of Statistical Methods,"
                + " 1.3.5.2): the average, plus and minus t times the standard deviation divided by"
                + " the square root of the number of councils.",
            "The councils are all there are, not a sample: the interval says how little an average"
                + " of few councils means, as if each rating could have come out like that of"
                + " another council of its region. With a scale of four ratings it is a rough"
                + " guide.");
    return new Table(ID, title, columns, rows, notes);
  }

  private static Cell end(Line line, double value) {
    return line.told()
        ? new Cell.Measured(value, 2)
        : new Cell.None("one council, or all with the same rating");
  }

  private static String says(Sides sides, List<Line> lines) {
    var told = lines.stream().filter(Line::told).toList();
    if (lines.isEmpty()) return sides.nothing();
    if (told.isEmpty()) return sides.says("no region has enough councils for an interval.");
    var england = CouncilGroup.ENGLAND.score(sides.now()).orElseThrow();
    var apart =
        told.stream()
            .filter(it -> it.low() > england.value() || it.high() < england.value())
            .map(it -> it.region().name())
            .toList();
    return sides.says(
        "each average is sure only within its interval; that of England (%s) lies outside the interval of %s."
            .formatted(england.shown(), apart.isEmpty() ? "no region" : Words.list(apart)));
  }
}
