package starboard.casework.year;

import java.time.LocalDate;

/// The performance improvement plan of a council with zero stars.
///
/// @param title its name; blank is refused with an [IllegalArgumentException]
/// @param agreed the day on which it was agreed
/// @param aims what it is to achieve, or blank
public record ImprovementPlan(String title, LocalDate agreed, String aims) {
  public ImprovementPlan {
    if (title.isBlank()) throw new IllegalArgumentException("an improvement plan has a title");
  }
}
