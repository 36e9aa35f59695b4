package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.casework.CouncilType;
import starboard.casework.Region;
import starboard.rating.Arrow;
import starboard.results.CouncilResult;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Annex 1 with the columns and codes of the document: adults first, arrows in cells of their own.
final class Annex1 {
  private Annex1() {}

  static Table of(Sides sides) {
    var columns = new ArrayList<Column>();
    columns.add(new Column("council", "Council", "The council."));
    columns.add(new Column("type", "Type", "Type of council, as a code: " + types() + "."));
    columns.add(new Column("region", "Region", "Region, as a code: " + regions() + "."));
    for (var subject : Annexes.ORDER) {
      var title = subject.service().title() + ": " + subject.question().title();
      columns.add(new Column(subject.word(), title, title + " The grade that counted."));
      columns.add(arrow(subject.word(), title));
    }
    columns.add(new Column("stars", "Stars", "The star rating, 0 to 3."));
    columns.add(arrow("stars", "Stars"));
    var rows = Annexes.byStar(sides.now().councils()).stream().map(it -> row(sides, it)).toList();
    var title = sides.title("Annex 1: Judgements and ratings for all councils");
    return new Table("annex-1", title, columns, rows, notes(sides));
  }

  private static Column arrow(String word, String title) {
    return new Column(
        word + "_arrow",
        title + ", change",
        "↑ where it is better than in the earlier round, ↓ where it is worse, blank where it is the"
            + " same or not known.");
  }

  private static Row row(Sides sides, CouncilResult it) {
    var cells = new ArrayList<Cell>();
    cells.add(new Cell.Text(it.council().name()));
    cells.add(new Cell.Text(code(it.council().type())));
    cells.add(new Cell.Text(code(it.council().region())));
    for (var subject : Annexes.ORDER) {
      cells.add(
          it.grade(subject)
              .<Cell>map(grade -> new Cell.Text(grade.word()))
              .orElse(new Cell.None("not judged yet")));
      cells.add(new Cell.Text(sign(sides.results().arrow(it, subject))));
    }
    cells.add(
        it.stars()
            .<Cell>map(stars -> new Cell.Count(stars.count()))
            .orElse(new Cell.None("not rated yet")));
    cells.add(new Cell.Text(sign(sides.results().arrow(it))));
    return new Row(cells, List.of(it.council().id()));
  }

  private static List<String> notes(Sides sides) {
    var notes = new ArrayList<String>();
    sides
        .before()
        .ifPresent(it ->
            notes.add(
                "Arrows indicate a change in judgement and/or star rating since "
                    + it.title()
                    + "."));
    notes.add("Types: " + types() + ".");
    notes.add("Regions: " + regions() + ".");
    return notes;
  }

  private static String sign(Arrow arrow) {
    return switch (arrow) {
      case UP -> "↑";
      case DOWN -> "↓";
      case NONE -> "";
    };
  }

  private static String types() {
    return Stream.of(CouncilType.values())
        .map(it -> code(it) + " " + it.title())
        .collect(Collectors.joining(", "));
  }

  private static String regions() {
    return Stream.of(Region.values())
        .map(it -> code(it) + " " + it.title())
        .collect(Collectors.joining(", "));
  }

  private static String code(CouncilType type) {
    return switch (type) {
      case INNER_LONDON -> "IL";
      case OUTER_LONDON -> "OL";
      case METROPOLITAN_DISTRICT -> "M";
      case SHIRE_COUNTY -> "S";
      case UNITARY_AUTHORITY -> "UA";
    };
  }

  private static String code(Region region) {
    return switch (region) {
      case EASTERN -> "E";
      case EAST_MIDLANDS -> "EM";
      case NORTH_EAST -> "NE";
      case NORTH_WEST -> "NW";
      case LONDON -> "L";
      case SOUTH_EAST -> "SE";
      case SOUTH_WEST -> "SW";
      case WEST_MIDLANDS -> "WM";
      case YORKSHIRE_AND_HUMBER -> "Y&H";
    };
  }
}
