package starboard.casework;

import java.util.Optional;
import starboard.journal.Fields;
import starboard.rating.Subject;

/// How acts on judgements are written in entries.
final class JudgementActCodec {
  private JudgementActCodec() {}

  static Fields write(Act.OfJudgement act) {
    return switch (act) {
      case Act.Judged(var subject, var answer) ->
          ActCodec.named("judged")
              .with("subject", subject.word())
              .with("answer", AnswerCodec.write(answer));
      case Act.Reasoned(var subject, var rationale) ->
          ActCodec.named("reasoned").with("subject", subject.word()).with("reason", rationale);
      case Act.JudgedButForLimit(var subject, var answer) ->
          ActCodec.named("judged-but-for-limit")
              .with("subject", subject.word())
              .with("answer", AnswerCodec.write(answer));
      case Act.Exempted(var key, var reason) ->
          ActCodec.named("exempted").with("key", key).with("reason", reason);
      case Act.KeyJudged(var key, var answer) ->
          ActCodec.named("key-judged").with("key", key).with("answer", AnswerCodec.write(answer));
    };
  }

  /// The act of a name, or empty where the name is not of such an act.
  static Optional<Act.Undoable> read(String name, Fields fields) {
    return Optional.ofNullable(
        switch (name) {
          case "judged" -> new Act.Judged(subject(fields), AnswerCodec.read(fields, "answer"));
          case "reasoned" -> new Act.Reasoned(subject(fields), fields.text("reason"));
          case "judged-but-for-limit" ->
              new Act.JudgedButForLimit(subject(fields), AnswerCodec.read(fields, "answer"));
          case "exempted" -> new Act.Exempted(fields.text("key"), fields.text("reason"));
          case "key-judged" ->
              new Act.KeyJudged(fields.text("key"), AnswerCodec.read(fields, "answer"));
          default -> null;
        });
  }

  private static Subject subject(Fields fields) {
    return CaseActCodec.subject(fields.text("subject"));
  }
}
