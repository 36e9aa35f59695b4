package starboard.casework;

import java.util.List;
import java.util.Optional;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.journal.Entry;
import starboard.journal.Field;

/// What was determined of a case, how often it was opened again, and what changed within the year.
///
/// @param determined what was determined; unset before it and after the case was opened again
/// @param reopenings every time that it was opened again, the oldest first; they show for ever
/// @param inYear how the rating changed within the year
public record CaseOutcome(
    Field<Determination> determined, List<Reopening> reopenings, Field<InYearChange> inYear) {
  public CaseOutcome {
    reopenings = List.copyOf(reopenings);
  }

  /// One opening of a determined case.
  ///
  /// @param entry who and when
  public record Reopening(Entry entry, String reason) {}

  /// The determination that stands, or empty.
  public Optional<Determination> determination() {
    return determined.value();
  }

  /// Whether the case is locked: determined, be it in two ways that nobody has settled.
  public boolean locked() {
    return !(determined instanceof Field.Unset);
  }

  /// The change within the year that stands, or empty.
  public Optional<InYearChange> changed() {
    return inYear.value();
  }
}
