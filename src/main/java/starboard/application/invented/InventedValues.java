package starboard.application.invented;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Absent;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.IndicatorValue.Measured;
import starboard.indicators.IndicatorValue.Why;

/// The values of an invented council: about the middle of each indicator, better where the council
/// is good, some of them missing or of small numbers.
final class InventedValues {
  private static final int HUNDRED = 100;

  private InventedValues() {}

  /// @param quality from -1 (bad) to 1 (good)
  static SortedMap<IndicatorCode, IndicatorValue> of(
      int indicators, double quality, Chance chance) {
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    IntStream.rangeClosed(1, indicators)
        .mapToObj(InventedMeasure::new)
        .forEach(it -> values.put(it.code(), value(it, quality, chance)));
    return values;
  }

  private static IndicatorValue value(InventedMeasure measure, double quality, Chance chance) {
    var better = measure.lowerIsBetter() ? -0.3 * quality : 0.3 * quality;
    var value = measure.at(chance.spread() + better);
    return switch (chance.below(HUNDRED)) {
      case 0 -> new Absent(Why.MISSING);
      case 1 -> new Absent(Why.NOT_APPLICABLE);
      case 2 -> new Absent(Why.SMALL_NUMBERS);
      case 3 -> measured(measure, value, 10 + chance.below(15), Firmness.SMALL_NUMBERS);
      case 4, 5, 6 -> measured(measure, value, 50 + chance.below(900), Firmness.PROVISIONAL);
      case 7, 8 -> measured(measure, value, 50 + chance.below(900), Firmness.ESTIMATED);
      default -> measured(measure, value, 50 + chance.below(900), Firmness.FINAL);
    };
  }

  private static IndicatorValue measured(
      InventedMeasure measure, BigDecimal value, int of, Firmness firmness) {
    if (!measure.percentage())
      return new Measured(value, Optional.empty(), Optional.empty(), firmness);
    var denominator = BigDecimal.valueOf(of);
    var counted =
        value.multiply(denominator).divide(BigDecimal.valueOf(HUNDRED), 0, RoundingMode.HALF_UP);
    return new Measured(value, Optional.of(counted), Optional.of(denominator), firmness);
  }
}
