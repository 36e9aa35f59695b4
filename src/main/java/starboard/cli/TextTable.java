package starboard.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// A table for a terminal: every column as wide as its widest cell, two blanks between columns,
/// columns of numbers (`-` where there is none) to the right.
final class TextTable {
  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... headings) {
    row(headings);
  }

  TextTable row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /// The lines, without blanks at their ends.
  List<String> lines() {
    var widths = new ArrayList<>(Collections.nCopies(rows.getFirst().size(), 0));
    for (var row : rows)
      for (var column = 0; column < row.size(); column++)
        widths.set(column, Math.max(widths.get(column), width(row.get(column))));
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, List<Integer> widths) {
    var line = new StringBuilder();
    for (var column = 0; column < row.size(); column++) {
      var blanks = " ".repeat(widths.get(column) - width(row.get(column)));
      line.append(column == 0 ? "" : GAP);
      line.append(numbers(column) ? blanks + row.get(column) : row.get(column) + blanks);
    }
    return line.toString().stripTrailing();
  }

  private boolean numbers(int column) {
    return cellsBelow(column).allMatch(it -> it.matches("-|[0-9]*"))
        && cellsBelow(column).anyMatch(it -> it.matches("[0-9]+"));
  }

  private Stream<String> cellsBelow(int column) {
    return rows.stream().skip(1).map(row -> row.get(column));
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
