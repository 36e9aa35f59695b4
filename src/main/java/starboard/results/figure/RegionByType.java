package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import starboard.results.CouncilResult;
import starboard.results.chart.Chart;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// The average rating score of each type of council in each region.
final class RegionByType {
  private static final String ID = "region-by-type";
  private static final double TOP = 3;

  private RegionByType() {}

  /// The councils of one type in one region.
  private record Pair(int row, int column, String region, String type, List<CouncilResult> rated) {
    Cell.Average score() {
      return CouncilGroup.score(rated).orElseThrow();
    }
  }

  static Figure of(Sides sides) {
    var title = sides.title("Average rating score by region and type, " + sides.now().title());
    var regions = CouncilGroup.regions();
    var types = CouncilGroup.types();
    var pairs = pairs(sides, regions, types);
    var chart =
        new Chart.Heat(
            "average rating score (councils); the stronger, the higher",
            regions.stream().map(CouncilGroup::name).toList(),
            types.stream().map(CouncilGroup::name).toList(),
            pairs.stream().map(RegionByType::square).toList());
    return new Figure(ID, title, says(sides, pairs), chart, table(title, pairs));
  }

  private static List<Pair> pairs(
      Sides sides, List<CouncilGroup> regions, List<CouncilGroup> types) {
    var pairs = new ArrayList<Pair>();
    for (int row = 0; row < regions.size(); row++)
      for (int column = 0; column < types.size(); column++) {
        var region = regions.get(row);
        var type = types.get(column);
        var rated =
            region.rated(sides.now()).stream()
                .filter(it -> type.holds().test(it.council()))
                .toList();
        if (!rated.isEmpty()) pairs.add(new Pair(row, column, region.name(), type.name(), rated));
      }
    return pairs;
  }

  private static Chart.Square square(Pair pair) {
    var score = pair.score();
    var shown = "%s (%d)".formatted(score.shown(), pair.rated().size());
    var words = "%s, %s, average %s".formatted(pair.region(), pair.type(), score.shown());
    return new Chart.Square(
        pair.row(), pair.column(), score.value() / TOP, shown, Words.behind(words, pair.rated()));
  }

  private static Table table(String title, List<Pair> pairs) {
    var columns =
        List.of(
            new Column("region", "Region", "The region."),
            new Column("type", "Type", "The type of council."),
            new Column("councils", "Councils", "Number of councils that have a rating."),
            new Column("score", "Score", "Average rating score, 0 to 3 stars."));
    var rows =
        pairs.stream()
            .map(it ->
                new Row(
                    List.of(
                        new Cell.Text(it.region()),
                        new Cell.Text(it.type()),
                        new Cell.Count(it.rated().size()),
                        it.score()),
                    Words.ids(it.rated())))
            .toList();
    return new Table(
        ID,
        title,
        columns,
        rows,
        List.of(Scores.DEFINITION, "Pairs without councils are left out."));
  }

  private static String says(Sides sides, List<Pair> pairs) {
    if (pairs.isEmpty()) return sides.nothing();
    var scores = pairs.stream().mapToDouble(it -> it.score().value()).summaryStatistics();
    return sides.says(
        "the average is highest for %s, and lowest for %s; many pairs are of few councils."
            .formatted(named(pairs, scores.getMax()), named(pairs, scores.getMin())));
  }

  private static String named(List<Pair> pairs, double score) {
    var named = pairs.stream().filter(it -> it.score().value() == score).toList();
    var names = named.stream().map(it -> "%s in %s".formatted(it.type(), it.region())).toList();
    return "%s (%s)".formatted(Words.list(names), named.getFirst().score().shown());
  }
}
