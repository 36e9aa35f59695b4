package starboard.application.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import starboard.application.BadInput;
import starboard.application.ComparisonSheets;
import starboard.application.CriteriaFiles;
import starboard.application.EvidenceSheets;
import starboard.application.IndicatorSheets;
import starboard.application.PlainTables;
import starboard.application.QueueSheets;
import starboard.application.RatingSheets;
import starboard.casework.Criteria;
import starboard.evidence.Standards;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicators;

/// Reads every kind of file that can be loaded, and writes comparisons. Reading takes its time and
/// asks nothing of the store.
///
/// @param tables writes what a screen shows as a table
/// @param queue writes the consistency queue, which nobody reads in again
/// @param comparisons writes councils side by side
public record FileReaders(
    IndicatorSheets values,
    EvidenceSheets evidence,
    RatingSheets judgements,
    CriteriaFiles criteria,
    PlainTables tables,
    QueueSheets queue,
    ComparisonSheets comparisons) {

  /// A file as one of a kind.
  ///
  /// @param sheet the name of the sheet of a workbook; needed only where several hold data
  /// @throws BadInput if it cannot be read as that at all; names the place
  public ReadFile read(LoadKind kind, Path file, Optional<String> sheet) throws BadInput {
    return switch (kind) {
      case VALUES -> new ReadFile.OfValues(values.read(file, sheet));
      case EVIDENCE -> new ReadFile.OfEvidence(evidence.read(file, sheet));
      case JUDGEMENTS -> {
        refuseSheet(file, sheet);
        yield new ReadFile.OfJudgements(name(file), file.toString(), judgements.read(file));
      }
      case CRITERIA -> {
        refuseSheet(file, sheet);
        yield criteria(file);
      }
    };
  }

  /// A file as the first kind as which it can be read; one that can be read as none is refused as
  /// values of indicators are.
  public ReadFile recognised(Path file) throws BadInput {
    for (var kind : List.of(LoadKind.CRITERIA, LoadKind.JUDGEMENTS, LoadKind.EVIDENCE)) {
      var read = tried(kind, file);
      if (read.isPresent()) return read.get();
    }
    return read(LoadKind.VALUES, file, Optional.empty());
  }

  /// Empty where the file is not of this kind; it may be of another.
  private Optional<ReadFile> tried(LoadKind kind, Path file) {
    try {
      return Optional.of(read(kind, file, Optional.empty()));
    } catch (BadInput other) {
      return Optional.empty();
    }
  }

  private ReadFile criteria(Path file) throws BadInput {
    var part = criteria.part(file);
    var read =
        switch (part) {
          case INDICATORS ->
              new Criteria(criteria.indicators(file), KeyIndicators.NONE, Standards.NONE);
          case KEYS -> new Criteria(IndicatorSet.NONE, criteria.keys(file), Standards.NONE);
          case STANDARDS ->
              new Criteria(IndicatorSet.NONE, KeyIndicators.NONE, criteria.standards(file));
        };
    return new ReadFile.OfCriteria(name(file), part, read);
  }

  private static void refuseSheet(Path file, Optional<String> sheet) throws BadInput {
    if (sheet.isPresent())
      throw new BadInput(file + ": is read as a table with commas, which has no sheet to be named");
  }

  private static String name(Path file) {
    return Optional.ofNullable(file.getFileName()).orElse(file).toString();
  }
}
