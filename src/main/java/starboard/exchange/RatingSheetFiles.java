package starboard.exchange;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import starboard.application.BadInput;
import starboard.application.RatedSheet;
import starboard.application.RatingSheet;
import starboard.application.RatingSheets;
import starboard.application.SheetFormat;

/// Rating sheets as files with comma-separated values; rated sheets as such or as JSON.
public final class RatingSheetFiles implements RatingSheets {
  @Override
  public RatingSheet read(Path file) throws BadInput {
    return RatingSheetReader.read(file);
  }

  @Override
  public void write(RatedSheet sheet, SheetFormat format, Writer out) throws IOException {
    switch (format) {
      case CSV -> RatedSheetCsv.write(sheet, out);
      case JSON -> RatedSheetJson.write(sheet, out);
    }
  }
}
