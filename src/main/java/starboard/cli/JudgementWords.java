package starboard.cli;

import static java.util.stream.Collectors.joining;

import starboard.casework.Answer;
import starboard.casework.Case;
import starboard.casework.Judgement;
import starboard.casework.Standing;
import starboard.journal.Field;
import starboard.rating.Subject;

/// How a judgement is told in one cell.
final class JudgementWords {
  private JudgementWords() {}

  /// The answer that stands, or both sides of a conflict.
  static String answer(Judgement judgement) {
    return switch (judgement.answer()) {
      case Field.Unset<Answer> _ -> new Answer.Open().words();
      case Field.Settled<Answer>(var write) -> write.value().words();
      case Field.Conflict<Answer>(var writes) ->
          "conflict: "
              + writes.stream()
                  .map(it -> it.value().words() + " (" + it.by().author().person() + ")")
                  .collect(joining(" or "));
    };
  }

  /// How sure the grade of a case is: `provisional` and then `determined`, or as the record has it;
  /// blank where none stands.
  static String standing(Case state, Subject subject) {
    return state
        .judgement(subject)
        .answer()
        .value()
        .map(it ->
            switch (it) {
              case Answer.Given(var _, Standing.Provisional()) ->
                  state.deliberation().outcome().locked() ? "determined" : "provisional";
              case Answer.Given(var _, Standing.Recorded(var certainty, var _)) -> certainty.word();
              case Answer.Given(var _, Standing.Carried(var made)) -> "carried from " + made;
              case Answer.Open _, Answer.NotEnoughEvidence _ -> "";
            })
        .orElse("");
  }
}
