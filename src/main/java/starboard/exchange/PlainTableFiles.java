package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import starboard.application.PlainTables;

/// Tables as files with comma-separated values. A cell that a spreadsheet would take for a formula
/// is written with an apostrophe before it, and a sign that no text shows as the sign for one that
/// is lost: many programs end a cell or refuse the file there.
public final class PlainTableFiles implements PlainTables {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

  @Override
  public void write(List<String> headings, List<List<String>> rows, Writer out) throws IOException {
    var lines = rows.stream().map(row -> row.stream().map(PlainTableFiles::inert).toList());
    CsvOut.write(Stream.concat(Stream.of(headings), lines), out);
  }

  private static String inert(String text) {
    var cell = UNSEEN.matcher(text).replaceAll("\uFFFD");
    return cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
  }
}
