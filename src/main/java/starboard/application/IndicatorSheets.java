package starboard.application;

import java.nio.file.Path;
import java.util.Optional;

/// Reads the values of indicators from CSV and XLSX files.
public interface IndicatorSheets {

  /// The values of a file with columns `council,indicator,value[,numerator,denominator,status]`, or
  /// with a column `council` and a column for each indicator, headed by its code.
  ///
  /// @param sheet the name of the sheet of a workbook; needed only where several hold data
  /// @throws BadInput if the file cannot be read as such a table at all; names the place
  IndicatorSheet read(Path file, Optional<String> sheet) throws BadInput;

  /// The values of a file that is no workbook or has one sheet with data.
  default IndicatorSheet read(Path file) throws BadInput {
    return read(file, Optional.empty());
  }
}
