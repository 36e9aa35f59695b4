package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import starboard.results.RoundResults;
import starboard.results.chart.Chart;
import starboard.results.chart.Tone;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Figures 5 and 6: the average rating score of groups of councils and of England.
final class Scores {
  /// Footnote 1 of the document.
  static final String DEFINITION =
      "The average rating score is calculated by attributing scores to each rating (zero stars = 0,"
          + " one star = 1, two stars = 2, three stars = 3) and then dividing by the number of"
          + " councils.";

  private static final double ALIKE = 1e-9;

  private final Sides sides;
  private final String id;
  private final String title;
  private final List<CouncilGroup> groups;

  private Scores(Sides sides, String id, String title, List<CouncilGroup> groups) {
    this.sides = sides;
    this.id = id;
    this.title = sides.title(title);
    this.groups = groups;
  }

  static Figure byRegion(Sides sides) {
    var title = "Figure 5: Average rating score by region";
    return new Scores(sides, "figure-5", title, CouncilGroup.regions()).figure();
  }

  static Figure byType(Sides sides) {
    var title = "Figure 6: Average rating score by type of council";
    return new Scores(sides, "figure-6", title, CouncilGroup.types()).figure();
  }

  private Figure figure() {
    var bars = withEngland().stream().map(it -> new Chart.Group(name(it), values(it))).toList();
    var chart = new Chart.Bars("average rating score", sides.series(), bars);
    return new Figure(id, title, says(), chart, table());
  }

  private List<CouncilGroup> withEngland() {
    var all = new ArrayList<>(groups);
    all.add(CouncilGroup.ENGLAND);
    return all;
  }

  /// With the number of councils behind it in each round, once where it is the same.
  private String name(CouncilGroup group) {
    var counts =
        sides.all().stream()
            .map(it -> "" + group.rated(it.round()).size())
            .distinct()
            .collect(Collectors.joining(", "));
    return "%s (%s)".formatted(group.name(), counts);
  }

  private List<Chart.Value> values(CouncilGroup group) {
    return sides.all().stream()
        .map(side -> {
          var rated = group.rated(side.round());
          var score = CouncilGroup.score(rated);
          var words =
              "%s, %s, average %s"
                  .formatted(
                      group.name(),
                      side.name(),
                      score.map(Cell.Average::shown).orElse("not known"));
          return new Chart.Value(
              score.map(Cell.Average::value).orElse(0.0),
              score.map(Cell.Average::shown).orElse("–"),
              score.isEmpty() ? Optional.of(Tone.NONE) : Optional.empty(),
              Words.behind(words, rated));
        })
        .toList();
  }

  private Table table() {
    var columns = new ArrayList<Column>();
    columns.add(new Column("group", "Group", "The region or type of council, or England."));
    for (var side : sides.all()) {
      columns.add(
          new Column(
              side.key() + "_councils",
              side.name() + ", councils",
              "Number of councils that have a rating."));
      columns.add(
          new Column(
              side.key() + "_score",
              side.name() + ", score",
              "Average rating score, 0 to 3 stars."));
    }
    if (sides.before().isPresent())
      columns.add(
          new Column("change", "Change", "Later score less earlier score, in stars a council."));
    var rows = withEngland().stream().map(this::row).toList();
    return new Table(id, title, columns, rows, List.of(DEFINITION));
  }

  private Row row(CouncilGroup group) {
    var cells = new ArrayList<Cell>(List.of(new Cell.Text(group.name())));
    for (var side : sides.all()) {
      cells.add(new Cell.Count(group.rated(side.round()).size()));
      cells.add(score(group, side.round()));
    }
    sides
        .before()
        .ifPresent(before ->
            cells.add(
                change(group, before)
                    .<Cell>map(it -> new Cell.Measured(it, 2))
                    .orElse(new Cell.None("not rated in both rounds"))));
    return new Row(cells, Words.ids(group.rated(sides.now())));
  }

  private static Cell score(CouncilGroup group, RoundResults round) {
    return group.score(round).<Cell>map(it -> it).orElse(new Cell.None("not rated yet"));
  }

  private Optional<Double> change(CouncilGroup group, RoundResults before) {
    return group
        .score(sides.now())
        .flatMap(now -> group.score(before).map(then -> now.value() - then.value()));
  }

  private String says() {
    var now = sides.now();
    var known = groups.stream().filter(it -> it.score(now).isPresent()).toList();
    if (known.isEmpty()) return sides.nothing();
    ToDoubleFunction<CouncilGroup> score = it -> it.score(now).orElseThrow().value();
    var words =
        "in %s the average rating score is highest in %s and lowest in %s; England has %s"
            .formatted(
                now.title(),
                named(best(known, score), now),
                named(best(known, it -> -score.applyAsDouble(it)), now),
                CouncilGroup.ENGLAND.score(now).orElseThrow().shown());
    return sides.says(words + sides.before().map(it -> "; " + rose(known, it)).orElse("") + ".");
  }

  private String rose(List<CouncilGroup> known, RoundResults before) {
    var both = known.stream().filter(it -> it.score(before).isPresent()).toList();
    if (both.isEmpty()) return "in " + before.title() + " nothing was rated";
    ToDoubleFunction<CouncilGroup> change = it -> change(it, before).orElseThrow();
    var most = best(both, change);
    if (change.applyAsDouble(most.getFirst()) <= ALIKE)
      return "since " + before.title() + " it rose nowhere";
    return "since %s it rose most in %s"
        .formatted(
            before.title(),
            Words.list(
                most.stream()
                    .map(it ->
                        "%s (from %s to %s)"
                            .formatted(
                                it.name(),
                                it.score(before).orElseThrow().shown(),
                                it.score(sides.now()).orElseThrow().shown()))
                    .toList()));
  }

  private static List<CouncilGroup> best(
      List<CouncilGroup> groups, ToDoubleFunction<CouncilGroup> by) {
    var most = groups.stream().mapToDouble(by).max().orElseThrow();
    return groups.stream().filter(it -> by.applyAsDouble(it) > most - ALIKE).toList();
  }

  private static String named(List<CouncilGroup> groups, RoundResults round) {
    return "%s (%s)"
        .formatted(
            Words.list(groups.stream().map(CouncilGroup::name).toList()),
            groups.getFirst().score(round).orElseThrow().shown());
  }
}
