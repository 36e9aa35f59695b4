package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import starboard.application.RatedSheet;

/// Writes a rated sheet as a table with commas.
final class RatedSheetCsv {
  private RatedSheetCsv() {}

  static void write(RatedSheet sheet, Writer out) throws IOException {
    var header = with(sheet.columns(), SheetHeader.ADDED);
    var rows = sheet.rows().stream().map(it -> with(it.cells(), added(it)));
    CsvOut.write(Stream.concat(Stream.of(header), rows), out);
  }

  private static List<String> added(RatedSheet.Row row) {
    return List.of(
        RatedWords.points(row.rating()),
        RatedWords.stars(row.rating()),
        RatedWords.status(row.rating()),
        row.reason());
  }

  private static List<String> with(List<String> cells, List<String> more) {
    return Stream.concat(cells.stream(), more.stream()).toList();
  }
}
