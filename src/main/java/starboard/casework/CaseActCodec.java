package starboard.casework;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.journal.Fields;
import starboard.journal.Hash;
import starboard.journal.MalformedEntry;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// How acts on a case are written in entries.
final class CaseActCodec {
  private CaseActCodec() {}

  static Fields write(Act.OfCase act) {
    return switch (act) {
      case Act.RatingRecorded(var answers, var stars, var source) ->
          ActCodec.named("rating-recorded")
              .with("answers", answers(answers))
              .with("stars", stars.count())
              .with("source", source);
      case Act.CarriedOver(var answers, var reasons) ->
          ActCodec.named("carried-over")
              .with("answers", answers(answers))
              .with("reasons", reasons(reasons));
      case Act.ValuesReceived(var values, var source) ->
          ActCodec.named("values-received").with("values", values(values)).with("source", source);
      case Act.OfJudgement judgement -> JudgementActCodec.write(judgement);
      case Act.Valued valued -> ValueCodec.write(valued);
      case Act.OfEvidence evidence -> EvidenceActCodec.write(evidence);
      case Act.OfYear year -> YearActCodec.write(year);
      case Deciding deciding -> DecidingCodec.write(deciding);
      case Act.Undid(var entry, var restoring) ->
          ActCodec.named("undid").with("entry", entry.hex()).with("restoring", write(restoring));
      case Act.Redid(var entry, var restoring) ->
          ActCodec.named("redid").with("entry", entry.hex()).with("restoring", write(restoring));
    };
  }

  static Act.OfCase read(Fields fields) {
    return switch (ActCodec.name(fields)) {
      case "rating-recorded" ->
          new Act.RatingRecorded(
              answersOf(fields), Stars.of(Written.count(fields, "stars")), fields.text("source"));
      case "carried-over" -> new Act.CarriedOver(answersOf(fields), reasonsOf(fields));
      case "values-received" -> new Act.ValuesReceived(valuesOf(fields), fields.text("source"));
      case "undid" -> new Act.Undid(new Hash(fields.text("entry")), restoring(fields));
      case "redid" -> new Act.Redid(new Hash(fields.text("entry")), restoring(fields));
      case String one -> undoable(one, fields);
    };
  }

  private static Act.Undoable undoable(String name, Fields fields) {
    return JudgementActCodec.read(name, fields)
        .or(() -> ValueCodec.readAct(name, fields))
        .or(() -> EvidenceActCodec.read(name, fields))
        .or(() -> YearActCodec.read(name, fields))
        .or(() -> DecidingCodec.read(name, fields))
        .orElseThrow(() -> ActCodec.unknown(name, "a case"));
  }

  private static Act.Undoable restoring(Fields fields) {
    if (read(fields.fields("restoring")) instanceof Act.Undoable act) return act;
    throw new MalformedEntry("what an undone act restores is not an act that can be undone");
  }

  private static Fields answers(Map<Subject, Answer> answers) {
    var written = Fields.NONE;
    for (var it : answers.entrySet())
      written = written.with(it.getKey().word(), AnswerCodec.write(it.getValue()));
    return written;
  }

  private static Map<Subject, Answer> answersOf(Fields fields) {
    var written = fields.fields("answers");
    var answers = new EnumMap<Subject, Answer>(Subject.class);
    for (var name : written.values().keySet())
      answers.put(subject(name), AnswerCodec.read(written, name));
    return answers;
  }

  private static Fields reasons(Map<Subject, String> reasons) {
    var written = Fields.NONE;
    for (var it : reasons.entrySet()) written = written.with(it.getKey().word(), it.getValue());
    return written;
  }

  private static Map<Subject, String> reasonsOf(Fields fields) {
    var written = fields.fields("reasons");
    var reasons = new EnumMap<Subject, String>(Subject.class);
    for (var name : written.values().keySet()) reasons.put(subject(name), written.text(name));
    return reasons;
  }

  private static Fields values(Map<IndicatorCode, IndicatorValue> values) {
    var written = Fields.NONE;
    for (var it : values.entrySet())
      written = written.with(it.getKey().text(), ValueCodec.write(it.getValue()));
    return written;
  }

  private static SortedMap<IndicatorCode, IndicatorValue> valuesOf(Fields fields) {
    var written = fields.fields("values");
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    for (var name : written.values().keySet())
      values.put(new IndicatorCode(name), ValueCodec.read(written.fields(name)));
    return values;
  }

  static Subject subject(String word) {
    return ActCodec.known(
        "subject",
        Arrays.stream(Subject.values()).filter(it -> it.word().equals(word)).findFirst());
  }
}
