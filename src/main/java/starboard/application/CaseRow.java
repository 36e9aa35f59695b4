package starboard.application;

import java.util.List;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// One case as the tables keep it.
///
/// @param judgements one for each subject, in their order
/// @param published the star of the published record, in a round taken from it
/// @param status `rated`, `incomplete`, `in conflict` or `not yet rated`
/// @param stars the star that the rule book gives, where the status is `rated`
/// @param points the score, where the status is `rated`
public record CaseRow(
    CaseId id,
    List<JudgementRow> judgements,
    Optional<Stars> published,
    String status,
    Optional<Stars> stars,
    Optional<Integer> points) {
  public CaseRow {
    judgements = List.copyOf(judgements);
  }

  /// How a judgement stands.
  public enum State {
    OPEN("open"),
    NOT_ENOUGH_EVIDENCE("not enough evidence"),
    GIVEN("given"),
    CONFLICT("conflict");

    private final String word;

    State(String word) {
      this.word = word;
    }

    /// The word in the table.
    public String word() {
      return word;
    }
  }

  /// One judgement as the tables keep it.
  ///
  /// @param grade the grade, where the state is given
  /// @param certainty `provisional`, or how sure the record is; blank where no grade is given
  /// @param rationale the reason, or blank
  public record JudgementRow(
      Subject subject, State state, Optional<Grade> grade, String certainty, String rationale) {}

  /// The grades that stand.
  public Grades grades() {
    var grades = Grades.NONE;
    for (var it : judgements)
      if (it.grade().isPresent()) grades = grades.with(it.subject(), it.grade().get());
    return grades;
  }

  /// Whether unordered writes disagree anywhere on the case.
  public boolean inConflict() {
    return judgements.stream().anyMatch(it -> it.state() == State.CONFLICT);
  }
}
