package starboard.application;

import java.nio.file.Path;
import java.util.Optional;

/// Reads registers of evidence from CSV and XLSX files.
public interface EvidenceSheets {

  /// The register of a file with columns `council,title` and, where wanted,
  /// `kind,reference,date,service,areas,weight,summary,passages`, in any order.
  ///
  /// @param sheet the name of the sheet of a workbook; needed only where several hold data
  /// @throws BadInput if the file cannot be read as such a table at all; names the place
  EvidenceSheet read(Path file, Optional<String> sheet) throws BadInput;

  /// The register of a file that is no workbook or has one sheet with data.
  default EvidenceSheet read(Path file) throws BadInput {
    return read(file, Optional.empty());
  }
}
