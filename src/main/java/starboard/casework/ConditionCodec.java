package starboard.casework;

import starboard.indicators.IndicatorCode;
import starboard.indicators.KeyCondition;
import starboard.journal.Fields;
import starboard.journal.MalformedEntry;

/// How the conditions of key indicators are written in entries.
final class ConditionCodec {
  private ConditionCodec() {}

  static Fields write(KeyCondition condition) {
    return switch (condition) {
      case KeyCondition.Above(var code, var level) ->
          of("above", code).with("level", level.toPlainString());
      case KeyCondition.Below(var code, var level) ->
          of("below", code).with("level", level.toPlainString());
      case KeyCondition.BandAtMost(var code, var band) ->
          of("band-at-most", code).with("band", band);
      case KeyCondition.JudgedAtMost(var grade) ->
          Fields.NONE.with("fails", "judged-at-most").with("grade", grade.word());
      case KeyCondition.NotKnown(var words) ->
          Fields.NONE.with("fails", "not-known").with("words", words);
    };
  }

  static KeyCondition read(Fields fields) {
    return switch (fields.text("fails")) {
      case "above" -> new KeyCondition.Above(code(fields), Written.number(fields.text("level")));
      case "below" -> new KeyCondition.Below(code(fields), Written.number(fields.text("level")));
      case "band-at-most" ->
          new KeyCondition.BandAtMost(code(fields), Written.count(fields, "band"));
      case "judged-at-most" ->
          new KeyCondition.JudgedAtMost(CriteriaCodec.serving(fields.text("grade")));
      case "not-known" -> new KeyCondition.NotKnown(fields.text("words"));
      case String other -> throw new MalformedEntry("“" + other + "” is not a condition");
    };
  }

  private static Fields of(String fails, IndicatorCode code) {
    return Fields.NONE.with("fails", fails).with("indicator", code.text());
  }

  private static IndicatorCode code(Fields fields) {
    return new IndicatorCode(fields.text("indicator"));
  }
}
