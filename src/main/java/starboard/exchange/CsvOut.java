package starboard.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/// Writes lines of cells as text with commas (RFC 4180): lines end with LF, a cell stands in quotes
/// only where it must.
final class CsvOut {
  private CsvOut() {}

  /// Writes all lines. The stream of the caller is flushed and left open.
  static void write(Stream<List<String>> lines, Writer out) throws IOException {
    var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    try {
      lines.forEach(csv::writeRecord);
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
