package starboard.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import starboard.application.BadInput;

/// Splits text into the records of a CSV file (RFC 4180); lines end with LF, CRLF or CR, empty
/// lines are left out.
///
/// By hand, because the library (FastCSV 4.1.0) passes over a quote that is never closed, and after
/// a quoted cell that ends with CR it takes no notice of the end of the line.
final class CsvText {
  private final Path file;
  private final String text;
  private final char separator;
  private int at;
  private long line = 1;

  private CsvText(Path file, String text, char separator) {
    this.file = file;
    this.text = text;
    this.separator = separator;
  }

  /// The records of a text, in order.
  ///
  /// @param file named where the text is refused
  /// @throws BadInput if a quote is not closed, or a closing quote is followed by more text
  static List<CsvLine> lines(Path file, String text) throws BadInput {
    return lines(file, text, ',');
  }

  /// The records of a text whose cells another sign parts.
  static List<CsvLine> lines(Path file, String text, char separator) throws BadInput {
    return new CsvText(file, text, separator).lines();
  }

  private List<CsvLine> lines() throws BadInput {
    var lines = new ArrayList<CsvLine>();
    while (at < text.length()) {
      if (!atLineEnd()) {
        var read = line();
        lines.add(read);
        line = read.lineOf(read.cells().size());
      }
      skipLineEnd();
    }
    return lines;
  }

  private CsvLine line() throws BadInput {
    var cells = new ArrayList<String>();
    cells.add(cell(cells));
    while (at < text.length() && text.charAt(at) == separator) {
      at++;
      cells.add(cell(cells));
    }
    return new CsvLine(line, cells);
  }

  private String cell(List<String> before) throws BadInput {
    if (at < text.length() && text.charAt(at) == '"') return quoted(before);
    var start = at;
    while (!atCellEnd()) at++;
    return text.substring(start, at);
  }

  private String quoted(List<String> before) throws BadInput {
    var cell = new StringBuilder();
    while (true) {
      var end = text.indexOf('"', at + 1);
      if (end < 0) throw fault(before, "the quote that opens this cell is never closed");
      cell.append(text, at + 1, end);
      at = end + 1;
      if (atCellEnd()) return cell.toString();
      if (text.charAt(at) != '"')
        throw fault(
            before, "text stands after the closing quote; write a quote inside a cell twice");
      cell.append('"');
    }
  }

  private boolean atCellEnd() {
    return atLineEnd() || text.charAt(at) == separator;
  }

  private boolean atLineEnd() {
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipLineEnd() {
    at += text.startsWith("\r\n", at) ? 2 : 1;
    line++;
  }

  private BadInput fault(List<String> before, String sentence) {
    var place = new CsvLine(line, before).lineOf(before.size());
    return new BadInput(
        "%s, line %d, column %d: %s".formatted(file, place, before.size() + 1, sentence));
  }
}
