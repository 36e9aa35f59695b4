package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.rating.Band;
import starboard.results.CouncilResult;
import starboard.results.Ruler;
import starboard.results.chart.Chart;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// The points of every council on the ruler of the rule book, with the edges at which the star
/// changes.
final class Points {
  private static final String ID = "points";

  private Points() {}

  /// @param ruler that of the round
  static Figure of(Sides sides, Ruler ruler) {
    var title = sides.title("Points of every council on the ruler, " + sides.now().title());
    var groups = new ArrayList<>(List.of(CouncilGroup.ENGLAND));
    groups.addAll(CouncilGroup.regions());
    var edges =
        ruler.edges().stream().map(it -> new Chart.Edge(it.from(), it.stars().words())).toList();
    var spans = groups.stream().map(it -> span(sides, ruler, it)).toList();
    var chart =
        new Chart.Intervals(
            Words.DOTS.formatted("points"), ruler.least(), ruler.most(), edges, spans);
    return new Figure(ID, title, says(sides, ruler), chart, table(sides, title, ruler));
  }

  private static Chart.Span span(Sides sides, Ruler ruler, CouncilGroup group) {
    var scored = scored(sides).stream().filter(it -> group.holds().test(it.council())).toList();
    var middle =
        scored.isEmpty()
            ? Optional.<Double>empty()
            : Optional.of(scored.stream().mapToInt(Points::points).average().orElseThrow());
    var dots = new ArrayList<Chart.Dot>();
    for (int points = ruler.least(); points <= ruler.most(); points++) {
      var at = at(scored, points);
      if (!at.isEmpty())
        dots.add(
            new Chart.Dot(
                points, at.size(), Words.behind(group.name() + ", " + points(points), at)));
    }
    var words =
        middle.isEmpty()
            ? group.name() + ", no points yet"
            : group.name() + ", average " + new Cell.Measured(middle.get(), 1).shown() + " points";
    return new Chart.Span(
        "%s (%d)".formatted(group.name(), scored.size()),
        middle,
        middle.orElse((double) ruler.least()),
        middle.orElse((double) ruler.least()),
        dots,
        Words.behind(words, scored));
  }

  private static String points(int points) {
    return points == 1 ? "1 point" : points + " points";
  }

  private static List<CouncilResult> scored(Sides sides) {
    return sides.now().councils().stream().filter(it -> it.points().isPresent()).toList();
  }

  private static int points(CouncilResult scored) {
    return scored.points().orElseThrow();
  }

  private static List<CouncilResult> at(List<CouncilResult> scored, int points) {
    return scored.stream().filter(it -> points(it) == points).toList();
  }

  private static Table table(Sides sides, String title, Ruler ruler) {
    var columns = new ArrayList<Column>();
    columns.add(new Column("points", "Points", "The score of the rule book."));
    columns.add(
        new Column("band", "Star by points", "The star that these points give by themselves."));
    columns.add(new Column("councils", "Councils", "Number of councils with these points."));
    for (var it : Place.stars4())
      columns.add(new Column(it.key() + "_councils", it.name(), "Number of them rated so."));
    var rows = new ArrayList<Row>();
    for (int points = ruler.least(); points <= ruler.most(); points++) {
      var at = at(scored(sides), points);
      if (at.isEmpty()) continue;
      var cells = new ArrayList<Cell>();
      cells.add(new Cell.Count(points));
      cells.add(new Cell.Text(star(ruler, points)));
      cells.add(new Cell.Count(at.size()));
      for (var it : Place.stars4()) cells.add(new Cell.Count(it.in(at).size()));
      rows.add(new Row(cells, Words.ids(at)));
    }
    var note = "A rating can be lower than its points give where a rule holds whatever the points.";
    return new Table(
        ID, title, columns, rows, List.of(note, "Points that no council has are left out."));
  }

  private static String star(Ruler ruler, int points) {
    return ruler.bands().stream()
        .filter(it -> it.holds(points))
        .map(it -> it.stars().words())
        .findFirst()
        .orElse("");
  }

  private static String says(Sides sides, Ruler ruler) {
    var scored = scored(sides);
    if (scored.isEmpty()) return sides.nothing();
    var onEdges =
        ruler.edges().stream()
            .map(it ->
                "%d stand exactly at the edge of %s (%d points)"
                    .formatted(at(scored, it.from()).size(), it.stars().words(), it.from()))
            .toList();
    var near = scored.stream().filter(it -> nearEdge(ruler.edges(), points(it))).count();
    return sides.says(
        "of %s with points, %s; for %d one point more or less would cross an edge."
            .formatted(Words.councils(scored.size()), Words.list(onEdges), near));
  }

  /// Whether one point more would reach an edge, or one less fall below it.
  private static boolean nearEdge(List<Band> edges, int points) {
    return edges.stream().anyMatch(it -> points == it.from() || points == it.from() - 1);
  }
}
