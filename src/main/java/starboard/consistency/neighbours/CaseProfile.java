package starboard.consistency.neighbours;

import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.indicators.IndicatorCode;
import starboard.rating.Grades;
import starboard.rating.Stars;

/// What of a case is compared with others.
///
/// @param grades those given so far
/// @param bands of the indicators that have one, 1 (worst) to 5 (best); others are refused with an
///   [IllegalArgumentException]
/// @param stars of the case, limits included; empty while it is not rated whole
public record CaseProfile(
    CaseId id,
    Council council,
    Grades grades,
    Map<IndicatorCode, Integer> bands,
    Optional<Stars> stars) {
  /// The best band.
  static final int BEST_BAND = 5;

  public CaseProfile {
    bands = Map.copyOf(bands);
    if (bands.values().stream().anyMatch(it -> it < 1 || it > BEST_BAND))
      throw new IllegalArgumentException("bands are 1 to 5, not as of " + id);
  }
}
