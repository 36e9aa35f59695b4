package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Annex 2: the distribution of the stars by region, by type of council and for England, in numbers
/// and in percent of the councils that have a rating.
final class Annex2 {
  private Annex2() {}

  static Table of(Sides sides) {
    var columns = new ArrayList<Column>();
    columns.add(new Column("group", "Group", "The region or type of council, or England."));
    columns.add(new Column("kind", "Kind", "What the group is: region, type or country."));
    for (var side : sides.all())
      columns.add(
          new Column(
              side.key() + "_rated",
              side.name() + ", councils",
              "Number of councils that have a rating in " + side.name() + "."));
    for (var side : sides.all())
      for (var place : Place.stars4())
        columns.add(
            new Column(
                side.key() + "_" + place.key() + "_councils",
                side.name() + ", " + lower(place),
                "Number of councils with " + lower(place) + " in " + side.name() + "."));
    for (var side : sides.all())
      for (var place : Place.stars4())
        columns.add(
            new Column(
                side.key() + "_" + place.key() + "_percent",
                side.name() + ", " + lower(place) + ", %",
                "Share of the rated councils of the group with "
                    + lower(place)
                    + " in "
                    + side.name()
                    + ", in whole percent rounded half up."));
    var groups = new ArrayList<>(CouncilGroup.regions());
    groups.addAll(CouncilGroup.types());
    groups.add(CouncilGroup.ENGLAND);
    var title = sides.title("Annex 2: Distribution of star ratings by region and type of council");
    return new Table(
        "annex-2",
        title,
        columns,
        groups.stream().map(it -> row(sides, it)).toList(),
        List.of("Percentages are rounded half up, so a row may not add up to 100."));
  }

  private static String lower(Place place) {
    return place.name().toLowerCase(java.util.Locale.UK);
  }

  private static Row row(Sides sides, CouncilGroup group) {
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Text(group.name()));
    cells.add(new Cell.Text(group.kind()));
    var counts = new ArrayList<Cell>();
    var shares = new ArrayList<Cell>();
    for (var side : sides.all()) {
      var rated = group.rated(side.round());
      cells.add(new Cell.Count(rated.size()));
      for (var place : Place.stars4()) {
        int with = place.in(rated).size();
        counts.add(new Cell.Count(with));
        shares.add(
            rated.isEmpty()
                ? new Cell.None("not rated yet")
                : new Cell.Percent(with, rated.size()));
      }
    }
    cells.addAll(counts);
    cells.addAll(shares);
    return new Row(cells, Words.ids(group.rated(sides.now())));
  }
}
