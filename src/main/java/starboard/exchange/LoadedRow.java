package starboard.exchange;

import static starboard.exchange.Words.count;

import java.util.List;
import starboard.application.Place;
import starboard.application.SheetProblem;

/// Takes the texts out of one row below the headings, and lists what of it cannot be taken.
///
/// @param problems where they are listed
record LoadedRow(Headings headings, LoadedTable.Row row, List<SheetProblem> problems) {

  /// The text of the column with a name; empty where there is no such column or the cell cannot be
  /// taken.
  String text(String name) {
    var column = headings.names().indexOf(name);
    return column < 0 ? "" : text(column);
  }

  /// The text of a column; empty where the cell cannot be taken.
  String text(int column) {
    return switch (row.cell(column)) {
      case LoadedCell.Text(var text) -> text;
      case LoadedCell.Refused(var sentence) -> {
        problem(column, sentence);
        yield "";
      }
    };
  }

  /// The place of the column with a name, of the whole row where there is none.
  Place place(String name) {
    var column = headings.names().indexOf(name);
    return column < 0 ? headings.table().place(row) : headings.place(row, column);
  }

  /// Lists a problem of a cell.
  void problem(int column, String sentence) {
    problems.add(new SheetProblem(headings.place(row, column), sentence));
  }

  /// Lists a problem of the cell under a heading.
  void problem(String name, String sentence) {
    problems.add(new SheetProblem(place(name), sentence));
  }

  /// Whether every cell stands under a heading, and none is left out of a line of text; if not, it
  /// is listed.
  boolean fits() {
    var columns = headings.names().size();
    var cells = row.cells().size();
    if (row.whole() && cells < columns) {
      problem(
          cells, "the row ends after %s; write all %d".formatted(count(cells, "cell"), columns));
      return false;
    }
    for (var column = 0; column < cells; column++)
      if (!row.cell(column).isBlank()
          && (column >= columns || headings.names().get(column).isEmpty())) {
        problem(
            column,
            row.whole()
                ? "the cell stands under no heading; put quotes round a cell that holds a comma"
                : "the cell stands under no heading; write one, or remove the cell");
        return false;
      }
    return true;
  }
}
