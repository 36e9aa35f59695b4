package starboard.exchange;

import java.nio.file.Path;
import java.util.Optional;
import starboard.application.BadInput;
import starboard.application.IndicatorSheet;
import starboard.application.IndicatorSheets;

/// Values of indicators as CSV and XLSX files.
public final class IndicatorSheetFiles implements IndicatorSheets {
  @Override
  public IndicatorSheet read(Path file, Optional<String> sheet) throws BadInput {
    return IndicatorSheetReader.read(file, sheet);
  }
}
