package starboard.application.loading;

import starboard.application.CriteriaFiles;
import starboard.application.EvidenceSheet;
import starboard.application.IndicatorSheet;
import starboard.application.RatingSheet;
import starboard.casework.Criteria;

/// A file as it was read, before anything of the round is known.
public sealed interface ReadFile {
  /// The name of the file, without folders.
  String name();

  /// What it holds.
  LoadKind kind();

  /// Values of indicators.
  record OfValues(IndicatorSheet sheet) implements ReadFile {
    @Override
    public String name() {
      return sheet.name();
    }

    @Override
    public LoadKind kind() {
      return LoadKind.VALUES;
    }
  }

  /// A register of evidence.
  record OfEvidence(EvidenceSheet sheet) implements ReadFile {
    @Override
    public String name() {
      return sheet.name();
    }

    @Override
    public LoadKind kind() {
      return LoadKind.EVIDENCE;
    }
  }

  /// Judgements.
  ///
  /// @param file as it was named to the program
  record OfJudgements(String name, String file, RatingSheet sheet) implements ReadFile {
    @Override
    public LoadKind kind() {
      return LoadKind.JUDGEMENTS;
    }
  }

  /// One part of the criteria of a round.
  ///
  /// @param criteria holds that part alone
  record OfCriteria(String name, CriteriaFiles.Part part, Criteria criteria) implements ReadFile {
    @Override
    public LoadKind kind() {
      return LoadKind.CRITERIA;
    }

    /// Criteria with this part in the place of the one that they have.
    Criteria into(Criteria standing) {
      return switch (part) {
        case INDICATORS ->
            new Criteria(criteria.indicators(), standing.keys(), standing.standards());
        case KEYS -> new Criteria(standing.indicators(), criteria.keys(), standing.standards());
        case STANDARDS ->
            new Criteria(standing.indicators(), standing.keys(), criteria.standards());
      };
    }
  }
}
