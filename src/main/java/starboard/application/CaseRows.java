package starboard.application;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import starboard.casework.Answer;
import starboard.casework.Case;
import starboard.casework.Judgement;
import starboard.casework.Standing;
import starboard.casework.StarState;
import starboard.journal.Field;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Subject;

/// Turns a case into its row of the tables.
final class CaseRows {
  private CaseRows() {}

  static CaseRow of(Case state, ProvedRuleBook rules) {
    var star = StarState.of(state, rules, List.of());
    return new CaseRow(
        state.id(),
        Arrays.stream(Subject.values()).map(it -> row(state.judgement(it))).toList(),
        state.published().value(),
        star.word(),
        star.stars(),
        star.starred().map(Rating.Starred::points));
  }

  private static CaseRow.JudgementRow row(Judgement judgement) {
    return switch (judgement.answer()) {
      case Field.Conflict<Answer> _ -> row(judgement, CaseRow.State.CONFLICT, "");
      case Field.Unset<Answer> _ -> row(judgement, CaseRow.State.OPEN, "");
      case Field.Settled<Answer>(var write) ->
          switch (write.value()) {
            case Answer.Open() -> row(judgement, CaseRow.State.OPEN, "");
            case Answer.NotEnoughEvidence() ->
                row(judgement, CaseRow.State.NOT_ENOUGH_EVIDENCE, "");
            case Answer.Given(var _, var standing) ->
                row(judgement, CaseRow.State.GIVEN, certainty(standing));
          };
    };
  }

  private static CaseRow.JudgementRow row(
      Judgement judgement, CaseRow.State state, String certainty) {
    var inConflict = judgement.inConflict() ? CaseRow.State.CONFLICT : state;
    return new CaseRow.JudgementRow(
        judgement.subject(),
        inConflict,
        inConflict == CaseRow.State.CONFLICT ? Optional.empty() : judgement.grade(),
        inConflict == CaseRow.State.CONFLICT ? "" : certainty,
        judgement.reason());
  }

  private static String certainty(Standing standing) {
    return switch (standing) {
      case Standing.Provisional() -> "provisional";
      case Standing.Recorded(var certainty, var _) -> certainty.word();
    };
  }
}
