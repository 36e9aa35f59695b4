package starboard.publication.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import starboard.application.publishing.PublicationContents;
import starboard.results.table.Cell;
import starboard.results.table.Table;

/// The tables as CSV files (RFC 4180, UTF-8), one a table, each row with the round of the
/// publication and the head of the journal; and one file that describes every column.
public final class CsvFiles {
  /// Not `round`: tables over several rounds have such a column of their own.
  private static final String ROUND = "published_round";

  private static final String HEAD = "journal_head";

  /// With what a spreadsheet program would take a cell for a formula.
  private static final String FORMULA = "=+-@\t\r";

  private CsvFiles() {}

  /// What makes each file, by its path in the folder.
  public static Map<String, Supplier<byte[]>> files(PublicationContents contents) {
    var files = new LinkedHashMap<String, Supplier<byte[]>>();
    for (var table : contents.tables())
      files.put("data/" + table.id() + ".csv", () -> written(lines(contents, table)));
    files.put("data/columns.csv", () -> written(columns(contents)));
    return files;
  }

  private static List<List<String>> lines(PublicationContents contents, Table table) {
    var lines = new ArrayList<List<String>>();
    var head = new ArrayList<String>();
    table.columns().forEach(it -> head.add(it.id()));
    head.add(ROUND);
    head.add(HEAD);
    lines.add(head);
    for (var row : table.rows()) {
      var line = new ArrayList<String>();
      row.cells().forEach(it -> line.add(text(it)));
      line.add(contents.round().id().text());
      line.add(contents.head().hash().hex());
      lines.add(line);
    }
    return lines;
  }

  private static List<List<String>> columns(PublicationContents contents) {
    var lines = new ArrayList<List<String>>();
    lines.add(List.of("file", "column", "title", "description", ROUND, HEAD));
    var round = contents.round().id().text();
    var head = contents.head().hash().hex();
    for (var table : contents.tables()) {
      var file = table.id() + ".csv";
      for (var it : table.columns())
        lines.add(
            List.of(file, it.id(), guarded(it.title()), guarded(it.describes()), round, head));
      lines.add(
          List.of(file, ROUND, "Published round", "The round of the publication.", round, head));
      lines.add(
          List.of(
              file,
              HEAD,
              "Journal head",
              "The state of the journal that the file was made from.",
              round,
              head));
    }
    return lines;
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text(var words) -> guarded(words);
      case Cell.Percent it -> Integer.toString(it.rounded());
      case Cell.None _ -> "";
      case Cell.Count _, Cell.Average _, Cell.Measured _ -> cell.shown();
    };
  }

  private static String guarded(String words) {
    return words.isEmpty() || FORMULA.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
  }

  private static byte[] written(List<List<String>> lines) {
    var out = new StringWriter();
    try (var csv = CsvWriter.builder().build(out)) {
      lines.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }
}
