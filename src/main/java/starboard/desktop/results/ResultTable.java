package starboard.desktop.results;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.WordTable;
import starboard.results.chart.Behind;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// A table of the results on the screen; a row opens the councils behind it.
final class ResultTable {
  private static final double LETTER = 0.57;
  private static final double HEAD_LETTER = 0.51;
  private static final double ROOM = 1.7;
  private static final Pattern MONTH = Pattern.compile("(\\p{Lu}\\p{L}{2})\\p{L}+ (\\d{4})");
  private static final double LEAST = 4;

  /// The height of a row and of the heads, in em, and of a bar at the foot.
  private static final double ROW = 2.15;

  private static final double HEADS = 4.2;
  private static final double FOOT = 1.2;

  private ResultTable() {}

  /// As high as it has rows.
  static VBox small(Table table, Consumer<Behind> open) {
    var em = new Em();
    var made = made(table, all(table), em, open);
    em.onChange(() -> {
      double high = (HEADS + ROW * table.rows().size() + FOOT) * em.pixels();
      made.setMinHeight(high);
      made.setPrefHeight(high);
      made.setMaxHeight(high);
    });
    return new VBox(made, em);
  }

  /// As high as its room.
  ///
  /// @param columns the indexes of those that are shown
  static VBox large(Table table, List<Integer> columns, Consumer<Behind> open) {
    var em = new Em();
    var made = made(withoutSign(table), columns, em, open);
    VBox.setVgrow(made, Priority.ALWAYS);
    return new VBox(made, em);
  }

  /// Its cells say that they are percentages; there is no room to say it in the headings too.
  private static Table withoutSign(Table table) {
    var columns =
        table.columns().stream()
            .map(it -> new Column(it.id(), it.title().replaceFirst(", %$", ""), it.describes()))
            .toList();
    return new Table(table.id(), table.title(), columns, table.rows(), table.notes());
  }

  private static List<Integer> all(Table table) {
    return IntStream.range(0, table.columns().size()).boxed().toList();
  }

  private static WordTable<Row> made(
      Table table, List<Integer> columns, Em em, Consumer<Behind> open) {
    var made =
        new WordTable<Row>(
            table.title(),
            em,
            it -> it.cells().getFirst().shown(),
            it -> open.accept(new Behind(it.cells().getFirst().shown(), it.behind())));
    made.setId(table.id() + "-table");
    made.getStyleClass().add("result-table");
    var by = new CellOrder();
    for (int i : columns) {
      Comparator<Row> order = (one, other) -> by.compare(one.cells().get(i), other.cells().get(i));
      double ems = width(table, i);
      boolean figures =
          !table.rows().isEmpty()
              && table.rows().stream().anyMatch(it -> CellOrder.isNumber(it.cells().get(i)));
      if (figures) made.figures(heading(table, i), ems, it -> it.cells().get(i).shown(), order);
      else made.column(heading(table, i), ems, it -> it.cells().get(i).shown(), order);
    }
    made.show(table.rows());
    return made;
  }

  /// A heading in at most two lines; its month is cut to three letters.
  static String heading(Table table, int column) {
    var title = MONTH.matcher(table.columns().get(column).title()).replaceAll("$1 $2");
    return title.replaceFirst("([,:]) (?=..)", "$1\n").replaceFirst(",( %)?$", "$1");
  }

  /// The width in em that a column needs for its words.
  static double width(Table table, int column) {
    int cells =
        table.rows().stream()
            .mapToInt(it -> it.cells().get(column).shown().length())
            .max()
            .orElse(0);
    int heads =
        Stream.of(heading(table, column).split("\n", -1)).mapToInt(String::length).max().orElse(0);
    return Math.max(LEAST, Math.max(cells * LETTER, heads * HEAD_LETTER) + ROOM);
  }
}
