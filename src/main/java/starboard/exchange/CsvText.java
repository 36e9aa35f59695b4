package starboard.exchange;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import starboard.application.BadInput;

/// Splits text into the records of a CSV file; empty lines are left out.
final class CsvText {
  /// Stands after the text as a record of its own. If a quote is still open there, the last cell
  /// swallows it: the library does not report that by itself. No text that was read holds it, as
  /// [TextFile] refuses zero bytes.
  private static final String END = "\0end";

  private CsvText() {}

  /// The records of a text, in order.
  ///
  /// @param file named where the text is refused
  /// @throws BadInput if a quote is not closed, or a closing quote is followed by more text
  static List<CsvLine> lines(Path file, String text) throws BadInput {
    var handler = new Handler();
    var lines = new ArrayList<CsvLine>();
    try {
      CsvReader.builder()
          .allowExtraFields(true)
          .allowMissingFields(true)
          .maxBufferSize(Math.max(1 << 16, 2 * text.length() + END.length()))
          .build(handler, text + "\n" + END)
          .forEach(lines::add);
    } catch (CsvParseException e) {
      var reached = handler.buildRecord();
      throw new BadInput(
          "%s, line %d, column %d: text stands after the closing quote; write a quote inside a cell twice"
              .formatted(file, reached.lineOf(reached.cells().size()), reached.cells().size() + 1));
    }
    var last = lines.removeLast();
    if (!last.cells().equals(List.of(END))) {
      var column = last.cells().size();
      throw new BadInput(
          "%s, line %d, column %d: the quote that opens this cell is never closed"
              .formatted(file, last.lineOf(column - 1), column));
    }
    return lines;
  }

  /// Keeps the cells of the record that is being read, also when reading it fails.
  private static final class Handler extends AbstractBaseCsvCallbackHandler<CsvLine> {
    private final List<String> cells = new ArrayList<>();

    @Override
    protected void handleBegin(long startingLineNumber) {
      cells.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      cells.add(new String(buffer, offset, length));
    }

    @Override
    protected CsvLine buildRecord() {
      return new CsvLine(getStartingLineNumber(), cells);
    }
  }
}
