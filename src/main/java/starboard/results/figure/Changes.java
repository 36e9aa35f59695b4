package starboard.results.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import starboard.results.RoundResults;
import starboard.results.chart.Chart;
import starboard.results.chart.Tone;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Figure 2a: how many ratings went up, went down and stayed.
final class Changes {
  private static final String ID = "figure-2a";

  private Changes() {}

  /// @param before the earlier round of these sides
  static Figure of(Sides sides, RoundResults before) {
    var title =
        sides.title(
            "Figure 2a: Changes to ratings, %s to %s"
                .formatted(before.title(), sides.now().title()));
    var moves = moves(sides);
    var groups = moves.stream().map(it -> new Chart.Group(it.title(), List.of(value(sides, it))));
    var series = List.of(new Chart.Series("Councils", Tone.NOW));
    return new Figure(
        ID,
        title,
        says(sides, before),
        new Chart.Bars("councils", series, groups.toList()),
        table(sides, title, moves));
  }

  private static List<Moved> moves(Sides sides) {
    return Arrays.stream(Moved.values())
        .filter(it -> it != Moved.UNKNOWN || !it.in(sides.results()).isEmpty())
        .toList();
  }

  private static Chart.Value value(Sides sides, Moved moved) {
    var in = moved.in(sides.results());
    var behind = Words.behind(moved.title(), in);
    return new Chart.Value(in.size(), "" + in.size(), Optional.of(moved.tone()), behind);
  }

  private static Table table(Sides sides, String title, List<Moved> moves) {
    var all = sides.now().councils().size();
    var columns =
        List.of(
            new Column(
                "change", "Change", "Which way the star rating went since the earlier round."),
            new Column("councils", "Councils", "Number of councils whose rating went that way."),
            new Column(
                "percent",
                "%",
                "Share of all councils of the later round, in whole percent rounded half up."));
    var rows =
        moves.stream()
            .map(moved -> {
              var in = moved.in(sides.results());
              return new Row(
                  List.of(
                      new Cell.Text(moved.title()),
                      new Cell.Count(in.size()),
                      all == 0 ? new Cell.None("no councils") : new Cell.Percent(in.size(), all)),
                  Words.ids(in));
            })
            .toList();
    return new Table(ID, title, columns, rows, List.of());
  }

  private static String says(Sides sides, RoundResults before) {
    if (sides.now().rated().isEmpty()) return sides.nothing();
    var results = sides.results();
    int up = Moved.UP.in(results).size();
    int down = Moved.DOWN.in(results).size();
    var unknown = Moved.UNKNOWN.in(results).size();
    return sides.says(
        "since %s the rating of %s changed: %d went up and %d down; %d stayed the same%s."
            .formatted(
                before.title(),
                Words.councils(up + down),
                up,
                down,
                Moved.SAME.in(results).size(),
                unknown == 0 ? "" : ", and of %d a rating is missing".formatted(unknown)));
  }
}
