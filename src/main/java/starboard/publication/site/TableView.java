package starboard.publication.site;

import java.util.ArrayList;
import java.util.List;
import starboard.publication.wording.PlainTable;
import starboard.results.table.Cell;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// A table as a page shows it.
///
/// @param stacked whether a narrow page shows its cells below each other, each with its heading
/// @param wide whether paper has to be turned for it
public record TableView(
    String id,
    String caption,
    boolean stacked,
    boolean wide,
    List<Head> columns,
    List<List<Shown>> rows,
    List<String> notes) {
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /// More columns than this do not fit on upright paper.
  private static final int UPRIGHT = 12;

  /// The heading of a column.
  ///
  /// @param describes what stands in the column, for a reader of the page
  /// @param number whether its cells are numbers, which stand to the right
  public record Head(String title, String describes, boolean number) {}

  /// One cell.
  ///
  /// @param column the heading of its column
  /// @param first whether it names its row
  /// @param none whether there is nothing in it; its words then say why
  /// @param href where it leads, or blank
  public record Shown(
      String words, String column, boolean first, boolean number, boolean none, String href) {
    public boolean linked() {
      return !href.isBlank();
    }

    /// What stands before its words where each stands on a line of its own: a question asks by
    /// itself.
    public String label() {
      return column.endsWith("?") ? column : column + ":";
    }

    private Shown with(String arrow) {
      return arrow.isBlank()
          ? this
          : new Shown(words + " " + arrow, column, first, number, none, href);
    }
  }

  static TableView of(PlainTable table) {
    var columns =
        table.columns().stream().map(it -> new Head(it.title(), it.title(), false)).toList();
    var rows = new ArrayList<List<Shown>>();
    for (var row : table.rows()) {
      var shown = new ArrayList<Shown>();
      for (var words : row) {
        var column = table.columns().get(shown.size()).title();
        shown.add(new Shown(words, column, shown.isEmpty(), false, false, ""));
      }
      rows.add(shown);
    }
    return new TableView(table.id(), table.caption(), true, false, columns, rows, List.of());
  }

  /// @param linked whether the row of a council leads to its page
  static TableView of(Table table, boolean linked) {
    var columns = new ArrayList<Head>();
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      if (!arrows(table, i))
        columns.add(new Head(column.title(), column.describes(), holdsNumbers(table, i)));
    }
    return new TableView(
        table.id(),
        table.title(),
        false,
        columns.size() > UPRIGHT,
        columns,
        table.rows().stream().map(it -> row(table, it, linked)).toList(),
        table.notes());
  }

  private static boolean holdsNumbers(Table table, int column) {
    return table.rows().stream()
        .map(it -> it.cells().get(column))
        .anyMatch(it -> !(it instanceof Cell.Text) && !(it instanceof Cell.None));
  }

  /// Whether a column holds the arrows of the one before it; a page shows them beside its grades.
  private static boolean arrows(Table table, int column) {
    return table.columns().get(column).id().endsWith("_arrow");
  }

  private static List<Shown> row(Table table, Row row, boolean linked) {
    var shown = new ArrayList<Shown>();
    for (int i = 0; i < row.cells().size(); i++)
      if (arrows(table, i)) shown.add(shown.removeLast().with(row.cells().get(i).shown()));
      else {
        var column = table.columns().get(i).title();
        shown.add(shown(row, row.cells().get(i), column, shown.isEmpty(), linked));
      }
    return shown;
  }

  private static Shown shown(Row row, Cell cell, String column, boolean first, boolean linked) {
    return switch (cell) {
      case Cell.Text(var words) ->
          new Shown(words, column, first, false, false, linked && first ? href(row) : "");
      case Cell.None(var why) -> new Shown(why, column, first, false, true, "");
      case Cell.Count _, Cell.Percent _, Cell.Average _, Cell.Measured _ ->
          new Shown(cell.shown(), column, first, true, false, "");
    };
  }

  private static String href(Row row) {
    return row.behind().size() == 1 ? "councils/" + row.behind().getFirst() + ".html" : "";
  }
}
