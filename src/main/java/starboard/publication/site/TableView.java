package starboard.publication.site;

import java.util.ArrayList;
import java.util.List;
import starboard.publication.wording.PlainTable;
import starboard.results.table.Cell;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// A table as a page shows it.
public record TableView(
    String id, String caption, List<Head> columns, List<List<Shown>> rows, List<String> notes) {
  public TableView {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  public record Head(String title, String describes, boolean number) {}

  /// One cell.
  ///
  /// @param first whether it names its row
  /// @param none whether there is nothing in it; its words then say why
  /// @param href where it leads, or blank
  public record Shown(String words, boolean first, boolean number, boolean none, String href) {
    public boolean linked() {
      return !href.isBlank();
    }
  }

  static TableView of(PlainTable table) {
    var columns =
        table.columns().stream().map(it -> new Head(it.title(), it.title(), false)).toList();
    var rows = new ArrayList<List<Shown>>();
    for (var row : table.rows()) {
      var shown = new ArrayList<Shown>();
      for (var words : row) shown.add(new Shown(words, shown.isEmpty(), false, false, ""));
      rows.add(shown);
    }
    return new TableView(table.id(), table.caption(), columns, rows, List.of());
  }

  /// @param linked whether the row of a council leads to its page
  static TableView of(Table table, boolean linked) {
    var columns = new ArrayList<Head>();
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      columns.add(new Head(column.title(), column.describes(), holdsNumbers(table, i)));
    }
    return new TableView(
        table.id(),
        table.title(),
        columns,
        table.rows().stream().map(it -> row(it, linked)).toList(),
        table.notes());
  }

  private static boolean holdsNumbers(Table table, int column) {
    return table.rows().stream()
        .map(it -> it.cells().get(column))
        .anyMatch(it -> !(it instanceof Cell.Text) && !(it instanceof Cell.None));
  }

  private static List<Shown> row(Row row, boolean linked) {
    var shown = new ArrayList<Shown>();
    for (var cell : row.cells())
      shown.add(
          switch (cell) {
            case Cell.Text(var words) ->
                new Shown(words, shown.isEmpty(), false, false, href(row, shown, linked));
            case Cell.None(var why) -> new Shown(why, shown.isEmpty(), false, true, "");
            case Cell.Count _, Cell.Percent _, Cell.Average _, Cell.Measured _ ->
                new Shown(cell.shown(), shown.isEmpty(), true, false, "");
          });
    return shown;
  }

  private static String href(Row row, List<Shown> before, boolean linked) {
    return linked && before.isEmpty() && row.behind().size() == 1
        ? "councils/" + row.behind().getFirst() + ".html"
        : "";
  }
}
