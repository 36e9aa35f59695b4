package starboard.indicators;

import java.math.BigDecimal;
import java.util.Optional;

/// What is known of one indicator for one council. Numbers are kept without trailing zeros, so that
/// 21.40 and 21.4 are the same value.
public sealed interface IndicatorValue {

  /// How firm a value is.
  enum Firmness {
    FINAL("final"),
    PROVISIONAL("provisional"),
    ESTIMATED("estimated"),
    /// Counted from so few people that one of them could have moved it.
    SMALL_NUMBERS("small numbers");

    private final String word;

    Firmness(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// Why there is no value.
  enum Why {
    MISSING("missing"),
    NOT_APPLICABLE("not applicable"),
    /// Not printed because so few people were counted.
    SMALL_NUMBERS("small numbers");

    private final String word;

    Why(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /// There is a value.
  ///
  /// @param numerator how many were counted, where known
  /// @param denominator of how many, where known
  record Measured(
      BigDecimal value,
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Firmness firmness)
      implements IndicatorValue {
    public Measured {
      value = Numbers.plain(value);
      numerator = numerator.map(Numbers::plain);
      denominator = denominator.map(Numbers::plain);
    }
  }

  /// There is none.
  record Absent(Why why) implements IndicatorValue {}

  /// The value, or empty where there is none.
  default Optional<BigDecimal> number() {
    return this instanceof Measured measured ? Optional.of(measured.value()) : Optional.empty();
  }

  /// The status in files and on screen, for example `final` or `missing`.
  default String status() {
    return switch (this) {
      case Measured measured -> measured.firmness().word();
      case Absent(var why) -> why.word();
    };
  }
}
