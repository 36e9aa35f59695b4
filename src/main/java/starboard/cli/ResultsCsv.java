package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Table;

/// The results of a round for spreadsheets: one table, or all tables as a line a cell. Percentages
/// are written without their sign, and what is not known is blank.
final class ResultsCsv {
  /// The headings where each cell is a line.
  static final List<String> CELLS = List.of("table", "row", "column", "value");

  private ResultsCsv() {}

  static List<String> headings(ResultsParts one) {
    return table(one).columns().stream().map(Column::id).toList();
  }

  static List<List<String>> rows(ResultsParts one) {
    return table(one).rows().stream()
        .map(row -> row.cells().stream().map(ResultsCsv::value).toList())
        .toList();
  }

  private static Table table(ResultsParts one) {
    return one.parts().getFirst().table();
  }

  /// A line a cell; rows are numbered from 1.
  static List<List<String>> cells(ResultsParts parts) {
    var cells = new ArrayList<List<String>>();
    for (var part : parts.parts()) {
      var table = part.table();
      for (int row = 0; row < table.rows().size(); row++) {
        var number = "" + (row + 1);
        var values = table.rows().get(row).cells();
        IntStream.range(0, values.size())
            .mapToObj(it ->
                List.of(table.id(), number, table.columns().get(it).id(), value(values.get(it))))
            .forEach(cells::add);
      }
    }
    return cells;
  }

  static String value(Cell cell) {
    return switch (cell) {
      case Cell.Percent it -> "" + it.rounded();
      case Cell.None _ -> "";
      case Cell.Text it -> it.shown();
      case Cell.Count it -> it.shown();
      case Cell.Average it -> it.shown();
      case Cell.Measured it -> it.shown();
    };
  }
}
