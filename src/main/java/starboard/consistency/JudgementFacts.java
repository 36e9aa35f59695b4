package starboard.consistency;

import java.util.Optional;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// How one judgement of a case stands.
///
/// @param grade the grade; there is one where the state is given or carried and none otherwise,
///   else it is refused with an [IllegalArgumentException]
/// @param unlimited the grade that it would be without limits, where that is higher
/// @param inspector who judged, or blank where nobody did or the record does not say
/// @param determined the reason with which the chief inspector changed it in determining the case;
///   empty where it was not changed so, or the case was opened again
public record JudgementFacts(
    Subject subject,
    State state,
    Optional<Grade> grade,
    Optional<Grade> unlimited,
    String inspector,
    Optional<String> determined) {
  public JudgementFacts {
    if (grade.isPresent() != state.graded())
      throw new IllegalArgumentException("a grade is given, or it is not");
  }

  /// On what footing it stands.
  public enum State {
    OPEN,
    NOT_ENOUGH_EVIDENCE,
    GIVEN,
    /// Carried over from an earlier round, and neither confirmed nor changed yet.
    CARRIED,
    CONFLICT;

    boolean graded() {
      return this == GIVEN || this == CARRIED;
    }
  }

  /// A judgement that nobody has made.
  public static JudgementFacts open(Subject subject) {
    return new JudgementFacts(
        subject, State.OPEN, Optional.empty(), Optional.empty(), "", Optional.empty());
  }

  /// A judgement that an inspector made.
  public static JudgementFacts given(Subject subject, Grade grade, String inspector) {
    return new JudgementFacts(
        subject, State.GIVEN, Optional.of(grade), Optional.empty(), inspector, Optional.empty());
  }

  /// A judgement carried over.
  public static JudgementFacts carried(Subject subject, Grade grade, String inspector) {
    return new JudgementFacts(
        subject, State.CARRIED, Optional.of(grade), Optional.empty(), inspector, Optional.empty());
  }
}
