package starboard.application;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/// Writes a table for spreadsheets.
public interface PlainTables {
  /// Writes the headings and the rows as comma-separated values. The stream stays open.
  void write(List<String> headings, List<List<String>> rows, Writer out) throws IOException;
}
