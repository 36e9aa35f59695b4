package starboard.exchange;

import java.util.List;

/// One record of a CSV file.
///
/// @param number the line of the file on which it starts, from 1
record CsvLine(long number, List<String> cells) {
  CsvLine {
    cells = List.copyOf(cells);
  }

  /// The line of the file on which a cell starts: cells before it may hold line breaks.
  long lineOf(int column) {
    return number + cells.subList(0, column).stream().mapToLong(CsvLine::breaks).sum();
  }

  /// How often a cell goes on on a next line.
  static long breaks(String cell) {
    var breaks = 0;
    for (var i = 0; i < cell.length(); i++)
      if (cell.charAt(i) == '\n'
          || (cell.charAt(i) == '\r' && (i + 1 == cell.length() || cell.charAt(i + 1) != '\n')))
        breaks++;
    return breaks;
  }
}
