package starboard.desktop.results;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import starboard.results.figure.Figure;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Table;

/// A figure in letters, to be pasted elsewhere.
final class FigureText {
  private FigureText() {}

  /// The table for a spreadsheet: a line a row, its cells parted by tabs.
  static String data(Table table) {
    return lines(table)
        .map(it -> it.stream().map(FigureText::plain).collect(Collectors.joining("\t")))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  /// The title, the sentence, the table in columns and its notes.
  static String text(Figure figure) {
    var table = figure.table();
    var rows = lines(table).toList();
    var text = new StringBuilder(figure.title() + "\n\n" + figure.says() + "\n\n");
    for (var row : rows) {
      var line = new StringBuilder();
      for (int i = 0; i < row.size(); i++)
        line.append(row.get(i)).append(" ".repeat(width(rows, i) - row.get(i).length() + 2));
      text.append(line.toString().stripTrailing()).append('\n');
    }
    if (!table.notes().isEmpty()) text.append('\n');
    table.notes().forEach(it -> text.append(it).append('\n'));
    return text.toString();
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(it -> it.get(column).length()).max().orElse(0);
  }

  private static Stream<List<String>> lines(Table table) {
    return Stream.concat(
        Stream.of(table.columns().stream().map(Column::title).toList()),
        table.rows().stream().map(it -> it.cells().stream().map(Cell::shown).toList()));
  }

  /// A tab or line end within a cell would break the table.
  private static String plain(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
