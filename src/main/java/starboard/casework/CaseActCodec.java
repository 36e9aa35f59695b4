package starboard.casework;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import starboard.journal.Fields;
import starboard.journal.Hash;
import starboard.journal.MalformedEntry;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.Question;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// How acts on a case are written in entries.
final class CaseActCodec {
  private static final String NOT_ENOUGH = "not-enough-evidence";
  private static final String OPEN = "open";

  private CaseActCodec() {}

  static Fields write(Act.OfCase act) {
    return switch (act) {
      case Act.RatingRecorded(var answers, var stars, var source) -> {
        var written = Fields.NONE;
        for (var subject : Subject.values()) {
          var answer = answers.get(subject);
          if (answer != null) written = written.with(subject.word(), answer(answer));
        }
        yield ActCodec.named("rating-recorded")
            .with("answers", written)
            .with("stars", stars.count())
            .with("source", source);
      }
      case Act.Judged(var subject, var answer) ->
          ActCodec.named("judged").with("subject", subject.word()).with("answer", answer(answer));
      case Act.Reasoned(var subject, var rationale) ->
          ActCodec.named("reasoned").with("subject", subject.word()).with("reason", rationale);
      case Act.Undid(var entry, var restoring) ->
          ActCodec.named("undid").with("entry", entry.hex()).with("restoring", write(restoring));
      case Act.Redid(var entry, var restoring) ->
          ActCodec.named("redid").with("entry", entry.hex()).with("restoring", write(restoring));
    };
  }

  static Act.OfCase read(Fields fields) {
    return switch (ActCodec.name(fields)) {
      case "rating-recorded" -> recorded(fields);
      case "judged" -> new Act.Judged(subject(fields.text("subject")), answerOf(fields, "answer"));
      case "reasoned" -> new Act.Reasoned(subject(fields.text("subject")), fields.text("reason"));
      case "undid" -> new Act.Undid(new Hash(fields.text("entry")), restoring(fields));
      case "redid" -> new Act.Redid(new Hash(fields.text("entry")), restoring(fields));
      case String other -> throw ActCodec.unknown(other, "a case");
    };
  }

  private static Act.RatingRecorded recorded(Fields fields) {
    var written = fields.fields("answers");
    var answers = new EnumMap<Subject, Answer>(Subject.class);
    for (var name : written.values().keySet()) answers.put(subject(name), answerOf(written, name));
    return new Act.RatingRecorded(
        answers, Stars.of(Math.toIntExact(fields.whole("stars"))), fields.text("source"));
  }

  private static Act.Undoable restoring(Fields fields) {
    if (read(fields.fields("restoring")) instanceof Act.Undoable act) return act;
    throw new MalformedEntry("what an undone act restores is neither a judgement nor a reason");
  }

  private static Fields answer(Answer answer) {
    return switch (answer) {
      case Answer.Open() -> Fields.NONE.with("none", OPEN);
      case Answer.NotEnoughEvidence() -> Fields.NONE.with("none", NOT_ENOUGH);
      case Answer.Given(var grade, Standing.Provisional()) ->
          Fields.NONE.with("question", grade.question().word()).with("grade", grade.word());
      case Answer.Given(var grade, Standing.Recorded(var certainty, var note)) ->
          Fields.NONE
              .with("question", grade.question().word())
              .with("grade", grade.word())
              .with("certainty", certainty.word())
              .with("note", note);
    };
  }

  private static Answer answerOf(Fields parent, String name) {
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
    if (fields.get("certainty").isEmpty()) return new Standing.Provisional();
    return new Standing.Recorded(
        ActCodec.known("certainty", certainty(fields.text("certainty"))), fields.text("note"));
  }

  private static Optional<Certainty> certainty(String word) {
    return Arrays.stream(Certainty.values()).filter(it -> it.word().equals(word)).findFirst();
  }

  private static Subject subject(String word) {
    return ActCodec.known(
        "subject",
        Arrays.stream(Subject.values()).filter(it -> it.word().equals(word)).findFirst());
  }
}
