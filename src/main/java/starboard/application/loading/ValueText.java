package starboard.application.loading;

import java.math.BigDecimal;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Absent;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.IndicatorValue.Measured;

/// A value of an indicator in a few words that differ where values differ: `21.4 (12 of 56),
/// provisional`, `21.4`, `missing`.
final class ValueText {
  private ValueText() {}

  static String of(IndicatorValue value) {
    return switch (value) {
      case Absent(var why) -> why.word();
      case Measured it -> it.value().toPlainString() + counts(it) + firmness(it);
    };
  }

  private static String counts(Measured it) {
    if (it.numerator().isEmpty() && it.denominator().isEmpty()) return "";
    return " (%s of %s)"
        .formatted(
            it.numerator().map(BigDecimal::toPlainString).orElse("?"),
            it.denominator().map(BigDecimal::toPlainString).orElse("?"));
  }

  private static String firmness(Measured it) {
    return it.firmness() == Firmness.FINAL ? "" : ", " + it.firmness().word();
  }
}
