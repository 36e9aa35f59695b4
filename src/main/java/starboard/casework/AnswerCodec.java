package starboard.casework;

import starboard.journal.Fields;
import starboard.journal.MalformedEntry;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.Question;

/// How answers are written in entries.
final class AnswerCodec {
  private static final String NOT_ENOUGH = "not-enough-evidence";
  private static final String OPEN = "open";

  private AnswerCodec() {}

  static Fields write(Answer answer) {
    return switch (answer) {
      case Answer.Open() -> Fields.NONE.with("none", OPEN);
      case Answer.NotEnoughEvidence() -> Fields.NONE.with("none", NOT_ENOUGH);
      case Answer.Given(var grade, var standing) ->
          write(
              standing,
              Fields.NONE.with("question", grade.question().word()).with("grade", grade.word()));
    };
  }

  private static Fields write(Standing standing, Fields grade) {
    return switch (standing) {
      case Standing.Provisional() -> grade;
      case Standing.Recorded(var certainty, var note) ->
          grade.with("certainty", certainty.word()).with("note", note);
      case Standing.Carried(var made) -> grade.with("made", made.text());
    };
  }

  static Answer read(Fields parent, String name) {
    var fields = parent.fields(name);
    if (fields.get("none").isPresent())
      return switch (fields.text("none")) {
        case OPEN -> new Answer.Open();
        case NOT_ENOUGH -> new Answer.NotEnoughEvidence();
        case String other -> throw new MalformedEntry("“" + other + "” is not an answer");
      };
    var question = ActCodec.known("question", Question.of(fields.text("question")));
    var grade = ActCodec.known("grade", Grade.of(question, fields.text("grade")));
    return new Answer.Given(grade, standing(fields));
  }

  private static Standing standing(Fields fields) {
    if (fields.get("made").isPresent())
      return new Standing.Carried(new RoundId(fields.text("made")));
    if (fields.get("certainty").isEmpty()) return new Standing.Provisional();
    return new Standing.Recorded(
        ActCodec.known("certainty", Certainty.of(fields.text("certainty"))), fields.text("note"));
  }
}
