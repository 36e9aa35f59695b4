package starboard.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import starboard.casework.Round;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.InYearChange;
import starboard.rating.Stars;

/// How far a case is on its way to publication, as the tables keep it.
///
/// @param inspector the inspector that the case was given to
/// @param step determined where the case is locked, else the step that it was moved to; never
///   published, which is said of a round
/// @param since when it came to that step; empty where it never moved
/// @param due the last day for the council's representations, while the case is with the council
/// @param points how many points the council made on its draft
/// @param openPoints how many of them nobody has answered
/// @param second who was asked to judge it a second time
/// @param secondIn whether the second judgement was handed in
/// @param determinedBy who determined it, where it is determined
/// @param reopenings how often it was opened again after it was determined
/// @param inYear the stars that it was given within the year, after its round
public record ProgressRow(
    Optional<String> inspector,
    CaseStep step,
    Optional<Instant> since,
    Optional<LocalDate> due,
    int points,
    int openPoints,
    Optional<String> second,
    boolean secondIn,
    Optional<String> determinedBy,
    int reopenings,
    Optional<Stars> inYear) {
  /// A case of which nothing of this was said.
  public static final ProgressRow NONE =
      new ProgressRow(
          Optional.empty(),
          CaseStep.PREPARATION,
          Optional.empty(),
          Optional.empty(),
          0,
          0,
          Optional.empty(),
          false,
          Optional.empty(),
          0,
          Optional.empty());

  /// How far the case is in its round.
  public CaseStep step(Round round) {
    return round.published() ? CaseStep.PUBLISHED : step;
  }

  /// Which way the rating was changed within the year; empty where it was not.
  public Optional<InYearChange.Kind> inYearKind() {
    return inYear.map(
        it -> it == Stars.ZERO ? InYearChange.Kind.TO_ZERO : InYearChange.Kind.LIFTED);
  }
}
