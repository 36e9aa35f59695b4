package starboard.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.application.Place;

/// A CSV file or a sheet of a workbook as a plain table of cells. Rows without anything in them are
/// left out.
///
/// @param file as it was named to the program
/// @param sheet the name of the sheet, where the file is a workbook
/// @param rows the first one holds the headings
/// @param notices what was understood of the file that a person should know
record LoadedTable(String file, Optional<String> sheet, List<Row> rows, List<String> notices) {
  LoadedTable {
    rows = List.copyOf(rows);
    notices = List.copyOf(notices);
  }

  /// One row.
  ///
  /// @param numbers the line or row of each cell, as a cell of a text file may go over several
  /// @param whole whether the row has all its cells, as in a text file; in a sheet blank cells at
  ///   its end are not written
  record Row(List<Long> numbers, List<LoadedCell> cells, boolean whole) {
    Row {
      numbers = List.copyOf(numbers);
      cells = List.copyOf(cells);
    }

    /// A row of a sheet.
    static Row ofSheet(long number, List<LoadedCell> cells) {
      return new Row(cells.stream().map(_ -> number).toList(), cells, false);
    }

    /// A line of a text file.
    static Row ofText(CsvLine line) {
      var numbers = new ArrayList<Long>();
      var number = line.number();
      for (var cell : line.cells()) {
        numbers.add(number);
        number += CsvLine.breaks(cell);
      }
      var cells = line.cells().stream().<LoadedCell>map(LoadedCell::of).toList();
      return new Row(numbers, cells, true);
    }

    /// The cell of a column, from 0; blank where the row has no such cell.
    LoadedCell cell(int column) {
      return column < cells.size() ? cells.get(column) : LoadedCell.Text.BLANK;
    }

    /// Whether there is nothing in it.
    boolean isBlank() {
      return cells.stream().allMatch(LoadedCell::isBlank);
    }

    private long number(int column) {
      return numbers.get(Math.min(column, numbers.size() - 1));
    }
  }

  /// The place of a cell.
  ///
  /// @param column from 0
  Place place(Row row, int column, String heading) {
    return new Place(
        file, sheet, row.number(column), Optional.of(new Place.Column(column + 1, heading)));
  }

  /// The place of a whole row.
  Place place(Row row) {
    return new Place(file, sheet, row.number(0), Optional.empty());
  }
}
