package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import starboard.results.CouncilResult;
import starboard.results.chart.Chart;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// How sure the difference between each two regions is, by [Permutations].
final class Differences {
  private static final String ID = "differences";

  /// A difference that chance alone brings about less often than this is called more than chance.
  private static final double RARE = 0.05;

  private Differences() {}

  /// Two regions with rated councils.
  private record Pair(int row, int column, CouncilGroup one, CouncilGroup other, Sides sides) {
    List<CouncilResult> ofOne() {
      return one.rated(sides.now());
    }

    List<CouncilResult> ofOther() {
      return other.rated(sides.now());
    }

    double difference() {
      return CouncilGroup.score(ofOne()).orElseThrow().value()
          - CouncilGroup.score(ofOther()).orElseThrow().value();
    }

    List<CouncilResult> both() {
      var both = new ArrayList<>(ofOne());
      both.addAll(ofOther());
      both.sort((a, b) -> a.council().name().compareTo(b.council().name()));
      return both;
    }

    double chance() {
      return Permutations.chance(Sureness.stars(ofOne()), Sureness.stars(ofOther()));
    }
  }

  /// A pair with its chance, worked out once.
  private record Line(Pair pair, double chance) {}

  static Figure of(Sides sides) {
    var title = sides.title("How sure a difference between two regions is, " + sides.now().title());
    var regions =
        CouncilGroup.regions().stream().filter(it -> !it.rated(sides.now()).isEmpty()).toList();
    var lines = lines(sides, regions);
    var names = regions.stream().map(CouncilGroup::name).toList();
    var squares = lines.stream().map(Differences::square).toList();
    var chart =
        new Chart.Heat(
            "row less column, in stars; the stronger, the less by chance", names, names, squares);
    return new Figure(ID, title, says(sides, lines), chart, table(title, lines));
  }

  private static List<Line> lines(Sides sides, List<CouncilGroup> regions) {
    var lines = new ArrayList<Line>();
    for (int row = 0; row < regions.size(); row++)
      for (int column = row + 1; column < regions.size(); column++) {
        var pair = new Pair(row, column, regions.get(row), regions.get(column), sides);
        lines.add(new Line(pair, pair.chance()));
      }
    return lines;
  }

  private static Chart.Square square(Line line) {
    var pair = line.pair();
    var shown = String.format(Locale.ROOT, "%+.2f", pair.difference());
    var words =
        "%s less %s: %s stars; chance alone %s"
            .formatted(pair.one().name(), pair.other().name(), shown, percent(line.chance()));
    return new Chart.Square(
        pair.row(), pair.column(), 1 - line.chance(), shown, Words.behind(words, pair.both()));
  }

  private static String percent(double chance) {
    return String.format(Locale.ROOT, "%.0f%%", 100 * chance);
  }

  private static Table table(String title, List<Line> lines) {
    var columns =
        List.of(
            new Column("region", "Region", "The first region."),
            new Column("other", "Other region", "The second region."),
            new Column("councils", "Councils", "Number of councils of both that have a rating."),
            new Column(
                "difference",
                "Difference",
                "Average rating score of the first less that of the second, in stars."),
            new Column(
                "chance",
                "Chance",
                "How often the averages would differ at least as much if the ratings of both"
                    + " regions were dealt to their councils by chance, 0 to 1."));
    var rows =
        lines.stream()
            .map(it ->
                new Row(
                    List.of(
                        new Cell.Text(it.pair().one().name()),
                        new Cell.Text(it.pair().other().name()),
                        new Cell.Count(it.pair().both().size()),
                        new Cell.Measured(it.pair().difference(), 2),
                        new Cell.Measured(it.chance(), 3)),
                    Words.ids(it.pair().both())))
            .toList();
    var notes =
        List.of(
            "Exact permutation test of two averages, on both sides (Fisher 1935, Pitman 1937): all"
                + " ways to deal the ratings are counted.",
            "Of many pairs some differ as much by chance alone: about one in twenty has a chance"
                + " below 0.05.");
    return new Table(ID, title, columns, rows, notes);
  }

  private static String says(Sides sides, List<Line> lines) {
    if (lines.isEmpty()) return sides.says("no two regions can be compared yet.");
    var rare = lines.stream().filter(it -> it.chance() < RARE).map(Differences::named).toList();
    return sides.says(
        "of %d pairs of regions %s; by chance alone about %d would."
            .formatted(
                lines.size(),
                rare.isEmpty()
                    ? "none differs by more than chance brings about once in twenty times"
                    : "%d %s by more than chance brings about once in twenty times (%s)"
                        .formatted(
                            rare.size(), rare.size() == 1 ? "differs" : "differ", Words.list(rare)),
                Math.round(RARE * lines.size())));
  }

  private static String named(Line line) {
    return line.pair().one().name() + " from " + line.pair().other().name();
  }
}
