package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.results.CouncilResult;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.chart.Chart;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Figure 2b: from which star to which star the councils went. Councils of only one of the two
/// rounds count as without a rating in the other, so that every row and column adds up to the
/// distribution of its round.
final class Flows {
  private static final String ID = "figure-2b";

  private Flows() {}

  /// A council in both rounds, as far as each has it.
  private record Way(Optional<CouncilResult> then, Optional<CouncilResult> now) {
    CouncilResult council() {
      return now.or(() -> then).orElseThrow();
    }
  }

  /// @param before the earlier round of these sides
  static Figure of(Sides sides, RoundResults before) {
    var ways = ways(sides.results(), before);
    var places =
        Place.of(
            ways.stream()
                .anyMatch(it ->
                    it.then().flatMap(CouncilResult::stars).isEmpty()
                        || it.now().flatMap(CouncilResult::stars).isEmpty()));
    var title =
        sides.title(
            "Figure 2b: From each rating to each, %s to %s"
                .formatted(before.title(), sides.now().title()));
    var chart =
        new Chart.Flow(
            Sides.name(before),
            Sides.name(sides.now()),
            places.stream().map(Place::series).toList(),
            streams(places, ways));
    return new Figure(ID, title, says(sides, before, ways), chart, table(title, places, ways));
  }

  private static List<Way> ways(Results results, RoundResults before) {
    var ways = new ArrayList<Way>();
    for (var now : results.now().councils())
      ways.add(new Way(results.before(now), Optional.of(now)));
    for (var then : before.councils())
      if (results.now().find(then.council().id()).isEmpty())
        ways.add(new Way(Optional.of(then), Optional.empty()));
    return ways;
  }

  private static List<CouncilResult> went(List<Way> ways, Place from, Place to) {
    return ways.stream()
        .filter(it -> from.holds(it.then()) && to.holds(it.now()))
        .map(Way::council)
        .toList();
  }

  private static List<Chart.Stream> streams(List<Place> places, List<Way> ways) {
    var streams = new ArrayList<Chart.Stream>();
    for (int from = 0; from < places.size(); from++)
      for (int to = 0; to < places.size(); to++) {
        var went = went(ways, places.get(from), places.get(to));
        if (went.isEmpty()) continue;
        var words = "from %s to %s".formatted(name(places.get(from)), name(places.get(to)));
        streams.add(new Chart.Stream(from, to, went.size(), Words.behind(words, went)));
      }
    return streams;
  }

  private static String name(Place place) {
    return place.name().toLowerCase(java.util.Locale.UK);
  }

  private static Table table(String title, List<Place> places, List<Way> ways) {
    var columns = new ArrayList<Column>();
    columns.add(new Column("from", "From", "The rating in the earlier round."));
    for (var to : places)
      columns.add(
          new Column(
              "to_" + to.key(),
              "To " + name(to),
              "Number of councils that went from the rating of the row to " + name(to) + "."));
    columns.add(
        new Column(
            "all", "All", "Number of councils with the rating of the row in the earlier round."));
    var rows = new ArrayList<Row>();
    for (var from : places) {
      var cells = new ArrayList<Cell>(List.of(new Cell.Text(from.name())));
      for (var to : places) cells.add(new Cell.Count(went(ways, from, to).size()));
      var all = ways.stream().filter(it -> from.holds(it.then())).map(Way::council).toList();
      cells.add(new Cell.Count(all.size()));
      rows.add(new Row(cells, Words.ids(all)));
    }
    return new Table(
        ID,
        title,
        columns,
        rows,
        places.size() > Place.stars4().size()
            ? List.of("No rating: not rated, or not among the councils of that round.")
            : List.of());
  }

  private static String says(Sides sides, RoundResults before, List<Way> ways) {
    if (sides.now().rated().isEmpty()) return sides.nothing();
    var places = Place.stars4();
    var largest = "";
    int most = 0;
    for (var from : places)
      for (var to : places) {
        int went = went(ways, from, to).size();
        if (from.equals(to) || went <= most) continue;
        most = went;
        largest =
            "%d councils from %s to %s"
                .formatted(went, name(from), name(to))
                .replaceFirst("^1 councils", "1 council");
      }
    return sides.says(
        most == 0
            ? "no council has another rating than in " + before.title() + "."
            : "the largest move since " + before.title() + " is of " + largest + ".");
  }
}
