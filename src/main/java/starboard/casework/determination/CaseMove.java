package starboard.casework.determination;

import java.time.LocalDate;
import java.util.Optional;

/// A move of a case to a step. Determined and published are not moved to: the determination and the
/// publication bring a case there; a move to either is refused with an [IllegalArgumentException],
/// and so is a day for the council where it is not moved to the council.
///
/// @param reason why, or blank where it simply moves on
/// @param due the last day for the council's representations, where it is moved to the council
public record CaseMove(CaseStep to, String reason, Optional<LocalDate> due) {
  /// Where every case begins.
  public static final CaseMove START = new CaseMove(CaseStep.PREPARATION, "");

  public CaseMove {
    if (!to.before(CaseStep.DETERMINED))
      throw new IllegalArgumentException("a case is not moved to " + to.word());
    if (due.isPresent() && to != CaseStep.WITH_COUNCIL)
      throw new IllegalArgumentException("only with the council there is a last day");
  }

  /// A move that sets the council no day.
  public CaseMove(CaseStep to, String reason) {
    this(to, reason, Optional.empty());
  }
}
