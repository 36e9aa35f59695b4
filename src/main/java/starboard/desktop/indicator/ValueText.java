package starboard.desktop.indicator;

import java.util.Optional;
import java.util.stream.Collectors;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorValue;
import starboard.indicators.Numbers;
import starboard.journal.Field;

/// Values of indicators as they are read on screen.
public final class ValueText {
  private ValueText() {}

  /// The number with its unit; where there is none, why, for example `not applicable`.
  public static String of(Indicator indicator, IndicatorValue value) {
    return value.number().map(it -> Numbers.with(it, indicator.unit())).orElseGet(value::status);
  }

  /// What is to be known of how firm a value is: blank where it is final or there is none.
  public static String mark(IndicatorValue value) {
    return switch (value) {
      case IndicatorValue.Measured it ->
          it.firmness() == IndicatorValue.Firmness.FINAL ? "" : it.firmness().word();
      case IndicatorValue.Absent _ -> "";
    };
  }

  /// From how many it was counted, for example `86 of 402`; empty where that is not known.
  public static Optional<String> counted(IndicatorValue value) {
    if (!(value instanceof IndicatorValue.Measured(var _, var counted, var of, var _)))
      return Optional.empty();
    return of.map(it ->
        counted.map(part -> part.toPlainString() + " of ").orElse("out of ") + it.toPlainString());
  }

  /// What stands in a case, with the state in words where there is no value.
  static String of(Indicator indicator, Field<IndicatorValue> field) {
    return switch (field) {
      case Field.Unset<IndicatorValue> _ -> "no value";
      case Field.Settled<IndicatorValue>(var write) -> of(indicator, write.value());
      case Field.Conflict<IndicatorValue>(var writes) ->
          writes.stream()
              .map(it -> of(indicator, it.value()))
              .distinct()
              .collect(Collectors.joining(" or ", "in conflict: ", ""));
    };
  }
}
