package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.results.RoundResults;
import starboard.results.chart.Chart;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Figure 1: how many councils have which star.
final class Distribution {
  private static final String ID = "figure-1";
  private static final String TITLE = "Figure 1: Distribution of ratings";

  private Distribution() {}

  static Figure of(Sides sides) {
    var places = Place.of(sides.all().stream().anyMatch(it -> unrated(it.round()) > 0));
    var title = sides.title(TITLE);
    return new Figure(ID, title, says(sides), chart(sides, places), table(sides, title, places));
  }

  private static int unrated(RoundResults round) {
    return round.councils().size() - round.rated().size();
  }

  private static Chart chart(Sides sides, List<Place> places) {
    var groups = places.stream().map(place -> new Chart.Group(place.name(), values(sides, place)));
    return new Chart.Bars("councils", sides.series(), groups.toList());
  }

  private static List<Chart.Value> values(Sides sides, Place place) {
    return sides.all().stream()
        .map(side -> {
          var in = place.in(side.round());
          var behind = Words.behind(place.name() + ", " + side.name(), in);
          return new Chart.Value(in.size(), "" + in.size(), Optional.empty(), behind);
        })
        .toList();
  }

  private static Table table(Sides sides, String title, List<Place> places) {
    var columns = new ArrayList<Column>();
    columns.add(new Column("rating", "Rating", "The star rating."));
    for (var side : sides.all()) {
      columns.add(
          new Column(
              side.key() + "_councils",
              side.name(),
              "Number of councils with it in " + side.name() + "."));
      columns.add(
          new Column(
              side.key() + "_percent",
              side.name() + ", %",
              "Share of all councils of " + side.name() + ", in whole percent rounded half up."));
    }
    var rows = new ArrayList<Row>();
    for (var place : places) {
      var cells = new ArrayList<Cell>(List.of(new Cell.Text(place.name())));
      for (var side : sides.all()) {
        var all = side.round().councils().size();
        var count = place.in(side.round()).size();
        cells.add(new Cell.Count(count));
        cells.add(all == 0 ? new Cell.None("no councils") : new Cell.Percent(count, all));
      }
      rows.add(new Row(cells, Words.ids(place.in(sides.now()))));
    }
    return new Table(ID, title, columns, rows, List.of());
  }

  private static String says(Sides sides) {
    var now = sides.now();
    if (now.rated().isEmpty()) return sides.nothing();
    var left = unrated(now) == 0 ? "" : "; %d have no rating yet".formatted(unrated(now));
    var before =
        sides
            .before()
            .map(it -> "; in %s it was %s".formatted(it.title(), Words.list(counts(it))))
            .orElse("");
    return sides.says(
        "in %s, of %s, %s%s%s."
            .formatted(
                now.title(), Words.councils(now.councils().size()), named(now), left, before));
  }

  private static String named(RoundResults round) {
    return Place.stars4().stream()
        .map(it -> it.in(round).size() + " have " + it.stars().orElseThrow().words())
        .collect(Collectors.collectingAndThen(Collectors.toList(), Words::list));
  }

  private static List<String> counts(RoundResults round) {
    return Place.stars4().stream().map(it -> "" + it.in(round).size()).toList();
  }
}
