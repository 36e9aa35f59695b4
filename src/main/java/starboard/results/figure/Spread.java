package starboard.results.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import starboard.rating.Stars;
import starboard.results.CouncilResult;
import starboard.results.chart.Chart;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// The stars of every council within its region, beside the region's average.
final class Spread {
  private static final String ID = "spread";

  private Spread() {}

  static Figure of(Sides sides) {
    var title = sides.title("Spread of ratings within each region, " + sides.now().title());
    var spans = CouncilGroup.regions().stream().map(it -> span(sides, it)).toList();
    var chart = new Chart.Intervals(Words.DOTS.formatted("stars"), 0, 3, List.of(), spans);
    return new Figure(ID, title, says(sides), chart, table(sides, title));
  }

  private static Chart.Span span(Sides sides, CouncilGroup region) {
    var rated = region.rated(sides.now());
    var score = CouncilGroup.score(rated);
    var middle = score.map(Cell.Average::value);
    var words =
        region.name() + score.map(it -> ", average " + it.shown()).orElse(", not rated yet");
    return new Chart.Span(
        "%s (%d)".formatted(region.name(), rated.size()),
        middle,
        middle.orElse(0.0),
        middle.orElse(0.0),
        dots(region, rated),
        Words.behind(words, rated));
  }

  private static List<Chart.Dot> dots(CouncilGroup region, List<CouncilResult> rated) {
    var dots = new ArrayList<Chart.Dot>();
    for (var stars : Stars.values()) {
      var with = with(rated, stars);
      if (!with.isEmpty())
        dots.add(
            new Chart.Dot(
                stars.count(),
                with.size(),
                Words.behind(region.name() + ", " + stars.words(), with)));
    }
    return dots;
  }

  private static List<CouncilResult> with(List<CouncilResult> rated, Stars stars) {
    return rated.stream().filter(it -> it.stars().equals(Optional.of(stars))).toList();
  }

  private static Table table(Sides sides, String title) {
    var columns = new ArrayList<Column>();
    columns.add(new Column("region", "Region", "The region."));
    columns.add(new Column("rated", "Councils", "Number of councils that have a rating."));
    for (var it : Place.stars4())
      columns.add(new Column(it.key() + "_councils", it.name(), "Number of councils with it."));
    columns.add(new Column("score", "Score", "Average rating score, 0 to 3 stars."));
    var rows = CouncilGroup.regions().stream().map(it -> row(sides, it)).toList();
    return new Table(ID, title, columns, rows, List.of(Scores.DEFINITION));
  }

  private static Row row(Sides sides, CouncilGroup region) {
    var rated = region.rated(sides.now());
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Text(region.name()));
    cells.add(new Cell.Count(rated.size()));
    for (var it : Place.stars4()) cells.add(new Cell.Count(it.in(rated).size()));
    cells.add(CouncilGroup.score(rated).<Cell>map(it -> it).orElse(new Cell.None("not rated yet")));
    return new Row(cells, Words.ids(rated));
  }

  private static String says(Sides sides) {
    var rated =
        CouncilGroup.regions().stream().filter(it -> !it.rated(sides.now()).isEmpty()).toList();
    if (rated.isEmpty()) return sides.nothing();
    int widest = rated.stream().mapToInt(it -> reach(sides, it)).max().orElseThrow();
    var names =
        rated.stream().filter(it -> reach(sides, it) == widest).map(CouncilGroup::name).toList();
    return sides.says(
        widest == 0
            ? "within every region all councils have the same rating."
            : "the ratings differ most within %s, where the best and the worst are %s apart."
                .formatted(Words.list(names), Stars.of(widest).words()));
  }

  /// How many stars lie between the best and the worst.
  private static int reach(Sides sides, CouncilGroup region) {
    var by = Comparator.<Stars>naturalOrder();
    var stars = region.rated(sides.now()).stream().map(it -> it.stars().orElseThrow()).toList();
    return stars.stream().max(by).orElseThrow().count()
        - stars.stream().min(by).orElseThrow().count();
  }
}
