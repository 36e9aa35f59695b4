package starboard.exchange;

import static starboard.exchange.Words.count;
import static starboard.exchange.Words.quoted;

import java.nio.file.Path;
import java.util.List;
import starboard.application.BadInput;

/// One row of a table with named columns. It knows its place, so that whatever is wrong with a cell
/// can be told with file, line and column.
///
/// @param columns the names of the columns
/// @param line as many cells as there are columns
record CsvRow(Path file, List<String> columns, CsvLine line) {
  /// The longest cell, in characters: what the common spreadsheets can hold.
  static final int LONGEST_CELL = 32_767;

  /// A row of a table.
  ///
  /// @throws BadInput if it has more or fewer cells than there are columns, or a cell is too long
  static CsvRow of(Path file, List<String> columns, CsvLine line) throws BadInput {
    var row = new CsvRow(file, columns, line);
    row.refuseOtherLength();
    for (var column = 0; column < columns.size(); column++)
      if (row.text(column).length() > LONGEST_CELL)
        throw row.fault(
            column,
            "the cell holds %d characters; the most is %d"
                .formatted(row.text(column).length(), LONGEST_CELL));
    return row;
  }

  /// The text of a cell as it is written.
  String text(int column) {
    return line.cells().get(column);
  }

  /// The text of a cell as it is written.
  ///
  /// @param column the name of a column that there is
  String text(String column) {
    return text(columns.indexOf(column));
  }

  /// The text of a cell without blanks at its ends; a blank one is refused.
  String needed(String column) throws BadInput {
    var text = text(column).strip();
    if (text.isEmpty()) throw fault(column, "the cell is blank; write it");
    return text;
  }

  /// The sentence that refuses a cell.
  ///
  /// @param column the name of a column that there is
  BadInput fault(String column, String sentence) {
    return fault(columns.indexOf(column), sentence);
  }

  /// The sentence that refuses a cell.
  BadInput fault(int column, String sentence) {
    return new BadInput(
        "%s, line %d, column %d %s: %s"
            .formatted(
                file, line.lineOf(column), column + 1, quoted(columns.get(column)), sentence));
  }

  private void refuseOtherLength() throws BadInput {
    var cells = line.cells().size();
    if (cells < columns.size())
      throw fault(
          cells,
          "the row ends after %s; write all %d".formatted(count(cells, "cell"), columns.size()));
    if (cells > columns.size())
      throw new BadInput(
          "%s, line %d, column %d: the row has %d cells but there are %s; put quotes round a cell that holds a comma"
              .formatted(
                  file,
                  line.lineOf(columns.size()),
                  columns.size() + 1,
                  cells,
                  count(columns.size(), "column")));
  }
}
