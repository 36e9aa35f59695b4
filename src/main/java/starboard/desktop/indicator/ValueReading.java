package starboard.desktop.indicator;

import java.util.Locale;
import java.util.Optional;
import starboard.casework.Act;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorValue;
import starboard.indicators.Understanding;
import starboard.indicators.ValueWords;
import starboard.journal.Field;

/// What comes of a value that was typed.
sealed interface ValueReading {

  /// It can be recorded.
  ///
  /// @param remark what was understood that does not stand there in plain words, or empty
  record Ready(Act.Valued act, Optional<String> remark) implements ValueReading {}

  /// It stands in the case already.
  record Same() implements ValueReading {}

  /// It cannot be taken.
  record NotYet(String sentence) implements ValueReading {}

  /// What was typed, as it stands in the fields.
  ///
  /// @param status a word of the files, for example `final`
  record Typed(String value, String numerator, String denominator, String status) {
    /// What the fields say of a value that stands.
    static Typed of(Field<IndicatorValue> field) {
      return field.value().map(Typed::of).orElse(new Typed("", "", "", "final"));
    }

    private static Typed of(IndicatorValue value) {
      return switch (value) {
        case IndicatorValue.Measured(var number, var counted, var of, var firmness) ->
            new Typed(
                number.toPlainString(),
                counted.map(Object::toString).orElse(""),
                of.map(Object::toString).orElse(""),
                firmness.word());
        case IndicatorValue.Absent(var why) -> new Typed("", "", "", why.word());
      };
    }
  }

  /// Reads what was typed, as a loaded file is read.
  ///
  /// @param stands what the case says now
  static ValueReading of(Indicator indicator, Typed typed, Field<IndicatorValue> stands) {
    // “small numbers” with a value says how firm it is, without one why there is none.
    var read =
        ValueWords.of(
            indicator, typed.value(), typed.numerator(), typed.denominator(), typed.status());
    return switch (read) {
      case Understanding.Refused(var _, var sentence) -> new NotYet(capital(sentence) + ".");
      case Understanding.Understood(var value, var remark) ->
          stands.value().equals(Optional.of(value))
              ? new Same()
              : new Ready(new Act.Valued(indicator.code(), Optional.of(value)), remark);
    };
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
