package starboard.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import starboard.application.RatedSheet;

/// Writes a rated sheet as a table with commas (RFC 4180): lines end with LF, a cell stands in
/// quotes only where it must.
final class RatedSheetCsv {
  private RatedSheetCsv() {}

  static void write(RatedSheet sheet, Writer out) throws IOException {
    // The writer is not closed: it would close the stream of the caller.
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    try {
      csv.writeRecord(with(sheet.columns(), SheetHeader.ADDED));
      for (var row : sheet.rows()) csv.writeRecord(with(row.cells(), added(row)));
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static List<String> added(RatedSheet.Row row) {
    return List.of(
        RatedWords.points(row.rating()),
        RatedWords.stars(row.rating()),
        RatedWords.status(row.rating()),
        row.reason());
  }

  private static List<String> with(List<String> cells, List<String> more) {
    var all = new ArrayList<>(cells);
    all.addAll(more);
    return all;
  }
}
