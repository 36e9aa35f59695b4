package starboard.casework;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.IndicatorValue.Why;
import starboard.journal.Fields;

/// How values of indicators are written in entries.
final class ValueCodec {
  private static final String VALUED = "valued";

  private ValueCodec() {}

  static Fields write(IndicatorValue value) {
    return switch (value) {
      case IndicatorValue.Measured(var number, var numerator, var denominator, var firmness) -> {
        var fields =
            Fields.NONE.with("value", number.toPlainString()).with("status", firmness.word());
        fields = Written.with(fields, "numerator", numerator.map(BigDecimal::toPlainString));
        yield Written.with(fields, "denominator", denominator.map(BigDecimal::toPlainString));
      }
      case IndicatorValue.Absent(var why) -> Fields.NONE.with("status", why.word());
    };
  }

  static IndicatorValue read(Fields fields) {
    var status = fields.text("status");
    var number = Written.number(fields, "value");
    if (number.isEmpty()) return new IndicatorValue.Absent(ActCodec.known("status", why(status)));
    return new IndicatorValue.Measured(
        number.get(),
        Written.number(fields, "numerator"),
        Written.number(fields, "denominator"),
        ActCodec.known("status", firmness(status)));
  }

  static Fields write(Act.Valued act) {
    var fields = ActCodec.named(VALUED).with("indicator", act.code().text());
    return act.value().map(it -> fields.with("value", write(it))).orElse(fields);
  }

  /// The act of a name, or empty where the name is not of such an act.
  static Optional<Act.Undoable> readAct(String name, Fields fields) {
    if (!name.equals(VALUED)) return Optional.empty();
    return Optional.of(
        new Act.Valued(
            new IndicatorCode(fields.text("indicator")),
            fields.get("value").map(_ -> read(fields.fields("value")))));
  }

  private static Optional<Firmness> firmness(String word) {
    return Arrays.stream(Firmness.values()).filter(it -> it.word().equals(word)).findFirst();
  }

  private static Optional<Why> why(String word) {
    return Arrays.stream(Why.values()).filter(it -> it.word().equals(word)).findFirst();
  }
}
