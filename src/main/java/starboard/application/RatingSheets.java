package starboard.application;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/// Reads and writes rating sheets.
public interface RatingSheets {

  /// The rating sheet of a file.
  ///
  /// @throws BadInput if the file cannot be read as a rating sheet; names the file, the line and
  ///   the column of the first fault, and what would be right
  RatingSheet read(Path file) throws BadInput;

  /// Writes the columns of the sheet unchanged, then the rating of each row.
  void write(RatedSheet sheet, SheetFormat format, Writer out) throws IOException;
}
