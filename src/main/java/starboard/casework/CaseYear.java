package starboard.casework;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import starboard.casework.year.ImprovementPlan;
import starboard.casework.year.ProgressAssessment;
import starboard.casework.year.ReviewPart;
import starboard.casework.year.RiseStatement;
import starboard.journal.Field;

/// The year of a council: its annual review and, where it has zero stars, its improvement plan, how
/// its progress was assessed and why it may rise.
///
/// @param review one for each part; unset where nothing was written
public record CaseYear(
    Field<Optional<LocalDate>> reviewed,
    Map<ReviewPart, Field<String>> review,
    Field<Optional<ImprovementPlan>> plan,
    Field<Optional<ProgressAssessment>> progress,
    Field<Optional<RiseStatement>> rise) {
  public CaseYear {
    review = Collections.unmodifiableMap(new EnumMap<>(review));
  }

  /// What stands as a part of the review, or blank.
  public String written(ReviewPart part) {
    var field = review.get(part);
    return field == null ? "" : field.value().orElse("");
  }

  /// The day of the annual review meeting, or empty.
  public Optional<LocalDate> reviewDay() {
    return reviewed.value().flatMap(it -> it);
  }

  /// The improvement plan that stands, or empty.
  public Optional<ImprovementPlan> planAgreed() {
    return plan.value().flatMap(it -> it);
  }

  /// The assessment of progress that stands, or empty.
  public Optional<ProgressAssessment> assessment() {
    return progress.value().flatMap(it -> it);
  }

  /// The statement that justifies a rise from zero stars, or empty.
  public Optional<RiseStatement> riseStatement() {
    return rise.value().flatMap(it -> it);
  }
}
