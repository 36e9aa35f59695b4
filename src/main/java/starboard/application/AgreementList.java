package starboard.application;

import java.util.List;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.Round;
import starboard.consistency.agreement.Agreement;
import starboard.rating.Grades;
import starboard.rating.Subject;

/// The second judgements of a round, as the person who asks may see them.
///
/// @param lines one for each case that somebody was asked to judge a second time, by council
/// @param agreement how far those agree of which both judgements are in
public record AgreementList(Round round, List<Line> lines, Agreement agreement) {
  public AgreementList {
    lines = List.copyOf(lines);
  }

  /// One case that is judged twice.
  ///
  /// @param inspector who was asked
  /// @param in whether the second judgement was handed in
  /// @param first the first grades; none while they are hidden
  /// @param second the second grades; none while they are hidden
  public record Line(
      Council council, CaseId id, String inspector, boolean in, Grades first, Grades second) {

    /// On how many of the four judgements the two differ, where both are shown and graded.
    public int differences() {
      var differences = 0;
      for (var subject : Subject.values()) if (differs(subject)) differences++;
      return differences;
    }

    private boolean differs(Subject subject) {
      var one = first.get(subject);
      var other = second.get(subject);
      return one.isPresent() && other.isPresent() && !one.equals(other);
    }
  }

  /// How many of them are handed in.
  public int handedIn() {
    return (int) lines.stream().filter(Line::in).count();
  }
}
