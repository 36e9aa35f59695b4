package starboard.indicators;

import java.math.BigDecimal;

/// Which values of an indicator are better.
public sealed interface Direction {

  /// More is better.
  record Higher() implements Direction {}

  /// Less is better.
  record Lower() implements Direction {}

  /// Neither very low nor very high is good, as with unit costs; the bands say where.
  record WithinRange() implements Direction {}

  /// The nearer to a value the better, as with ratios near 1.
  record Near(BigDecimal target) implements Direction {
    public Near {
      target = Numbers.plain(target);
    }
  }

  /// No source says.
  record NotKnown() implements Direction {}

  /// In words, as in tables: `higher is better`, `near 1 is better`, `not known`.
  default String words() {
    return switch (this) {
      case Higher() -> "higher is better";
      case Lower() -> "lower is better";
      case WithinRange() -> "best within a range";
      case Near(var target) -> "best near " + target.toPlainString();
      case NotKnown() -> "not known";
    };
  }
}
