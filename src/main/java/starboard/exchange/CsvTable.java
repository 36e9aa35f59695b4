package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import starboard.application.BadInput;

/// Reads and writes whole tables of one kind of thing, a row each.
final class CsvTable {
  private CsvTable() {}

  /// The things of a table, in order. A table of column names alone has none.
  ///
  /// @param file named where the text is refused
  /// @throws BadInput if the columns are not those of the form, in any order; if a row cannot be
  ///   understood; or if two rows have the same name
  static <T> List<T> read(Path file, String text, RowForm<T> form) throws BadInput {
    var lines = CsvText.lines(file, text);
    if (lines.isEmpty())
      throw new BadInput(file + ", line 1, column 1: the file is empty; " + whatIsRight(form));
    var columns = columns(file, lines.getFirst(), form);
    var name = form.columns().getFirst();
    var lineOf = new HashMap<String, Long>();
    var things = new ArrayList<T>();
    for (var line : lines.subList(1, lines.size())) {
      var row = CsvRow.of(file, columns, line);
      things.add(form.read(row));
      var earlier = lineOf.putIfAbsent(row.needed(name), line.number());
      if (earlier != null)
        throw row.fault(
            name,
            "%s stands on line %d too; keep one line for each %s"
                .formatted(quoted(row.needed(name)), earlier, form.noun()));
    }
    return things;
  }

  /// Writes a table with its column names.
  static <T> void write(List<T> things, RowForm<T> form, Writer out) throws IOException {
    CsvOut.write(Stream.concat(Stream.of(form.columns()), things.stream().map(form::cells)), out);
  }

  private static List<String> columns(Path file, CsvLine header, RowForm<?> form) throws BadInput {
    var names = header.cells().stream().map(String::strip).toList();
    for (var column = 0; column < names.size(); column++) {
      var name = names.get(column);
      if (!form.columns().contains(name))
        throw fault(
            file, header, column, quoted(name) + " is no column here; " + whatIsRight(form));
      if (names.indexOf(name) < column)
        throw fault(
            file,
            header,
            column,
            "column %d is %s too; keep one".formatted(names.indexOf(name) + 1, quoted(name)));
    }
    for (var needed : form.columns())
      if (!names.contains(needed))
        throw fault(
            file,
            header,
            names.size(),
            "there is no column %s; %s".formatted(quoted(needed), whatIsRight(form)));
    return names;
  }

  private static BadInput fault(Path file, CsvLine header, int column, String sentence) {
    return new BadInput(
        "%s, line %d, column %d: %s".formatted(file, header.lineOf(column), column + 1, sentence));
  }

  private static String whatIsRight(RowForm<?> form) {
    return "the first line names the columns " + String.join(", ", form.columns());
  }
}
