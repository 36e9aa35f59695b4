package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import starboard.results.RoundResults;
import starboard.results.chart.Chart;
import starboard.results.chart.Tone;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Several rounds as lines: the shares of the ratings, and the average score of each region.
///
/// @param rounds at least two, oldest first
record OverTime(Sides sides, List<RoundResults> rounds) {

  Figure shares() {
    var title = sides.title("Ratings over time");
    var lines = Place.stars4().stream().map(this::line).toList();
    var chart = new Chart.Lines("% of councils rated", 0, 100, times(), lines);
    var columns = new ArrayList<Column>();
    columns.add(new Column("round", "Round", "The round, and that it is provisional where it is."));
    columns.add(new Column("rated", "Councils", "Number of councils that have a rating."));
    for (var it : Place.stars4())
      columns.add(
          new Column(
              it.key() + "_percent",
              it.name() + ", %",
              "Share of the rated councils, in whole percent rounded half up."));
    var rows = rounds.stream().map(OverTime::sharesOf).toList();
    return new Figure(
        "over-time", title, says(), chart, new Table("over-time", title, columns, rows, List.of()));
  }

  private static Row sharesOf(RoundResults round) {
    var rated = round.rated();
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Text(Sides.name(round)));
    cells.add(new Cell.Count(rated.size()));
    for (var it : Place.stars4()) cells.add(share(it, round));
    return new Row(cells, Words.ids(rated));
  }

  private static Cell share(Place place, RoundResults round) {
    var rated = round.rated();
    return rated.isEmpty()
        ? new Cell.None("not rated yet")
        : new Cell.Percent(place.in(rated).size(), rated.size());
  }

  private Chart.Line line(Place place) {
    return new Chart.Line(
        place.series(),
        rounds.stream()
            .map(round -> {
              var rated = round.rated();
              if (rated.isEmpty()) return Optional.<Chart.Value>empty();
              var in = place.in(rated);
              return Optional.of(
                  new Chart.Value(
                      100.0 * in.size() / rated.size(),
                      share(place, round).shown(),
                      Optional.empty(),
                      Words.behind(place.name() + ", " + Sides.name(round), in)));
            })
            .toList());
  }

  Figure scores() {
    var title = sides.title("Average rating score over time");
    var groups =
        Stream.concat(Stream.of(CouncilGroup.ENGLAND), CouncilGroup.regions().stream()).toList();
    var lines = groups.stream().map(this::line).toList();
    var chart = new Chart.Lines("average rating score", 0, 3, times(), lines);
    var columns = new ArrayList<Column>();
    columns.add(new Column("round", "Round", "The round, and that it is provisional where it is."));
    for (var it : groups)
      columns.add(
          new Column(
              it.name().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "_"),
              it.name(),
              "Average rating score of " + it.name() + ", 0 to 3 stars."));
    var rows =
        rounds.stream()
            .map(round -> {
              var cells = new ArrayList<Cell>(List.of(new Cell.Text(Sides.name(round))));
              for (var it : groups)
                cells.add(it.score(round).<Cell>map(s -> s).orElse(new Cell.None("not rated yet")));
              return new Row(cells, Words.ids(round.rated()));
            })
            .toList();
    var table = new Table("over-time-scores", title, columns, rows, List.of(Scores.DEFINITION));
    return new Figure("over-time-scores", title, says(), chart, table);
  }

  private Chart.Line line(CouncilGroup group) {
    var tone = group.equals(CouncilGroup.ENGLAND) ? Tone.NOW : Tone.QUIET;
    return new Chart.Line(
        new Chart.Series(group.name(), tone),
        rounds.stream()
            .map(round ->
                group
                    .score(round)
                    .map(score -> {
                      var words =
                          "%s, %s, average %s"
                              .formatted(group.name(), Sides.name(round), score.shown());
                      return new Chart.Value(
                          score.value(),
                          score.shown(),
                          Optional.empty(),
                          Words.behind(words, group.rated(round)));
                    }))
            .toList());
  }

  private List<String> times() {
    return rounds.stream().map(Sides::name).toList();
  }

  private String says() {
    var told =
        rounds.stream()
            .flatMap(round ->
                CouncilGroup.ENGLAND
                    .score(round)
                    .map(it -> "%s in %s".formatted(it.shown(), Sides.name(round)))
                    .stream())
            .toList();
    return told.isEmpty()
        ? sides.nothing()
        : sides.says("the average rating score of England was " + Words.list(told) + ".");
  }
}
