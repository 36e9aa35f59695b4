package starboard.casework.refresh;

import starboard.casework.Case;
import starboard.casework.Council;
import starboard.rating.Grades;

/// What is held of a council while the effect of values on it is worked out.
///
/// @param judged the grades that stand
/// @param butForLimits the grades that would stand without limits
public record Held(Council council, Grades judged, Grades butForLimits) {

  /// What a case says of its council.
  public static Held of(Case state, Council council) {
    return new Held(council, state.grades(), state.gradesButForLimits());
  }
}
