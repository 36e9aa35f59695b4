package starboard.consistency.agreement;

import java.util.List;
import starboard.casework.CaseId;
import starboard.rating.Grades;
import starboard.rating.Limit;

/// One case as two inspectors judged it, neither seeing the other's view.
///
/// @param first the grades of the first inspector; any may be open
/// @param second those of the second
/// @param limits those on the case, which bind both
public record JudgedTwice(CaseId id, Grades first, Grades second, List<Limit> limits) {
  public JudgedTwice {
    limits = List.copyOf(limits);
  }
}
