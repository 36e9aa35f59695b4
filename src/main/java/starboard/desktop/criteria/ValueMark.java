package starboard.desktop.criteria;

import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.IndicatorValue.Why;

/// The signs by which the matrix of values tells how firm a value is, and why there is none.
final class ValueMark {
  /// What the signs mean, in one line.
  static final String LEGEND =
      "p provisional · e estimated · s small numbers · : missing · – not applicable · x held back"
          + " for small numbers · blank: nothing loaded";

  private ValueMark() {}

  /// How firm a value is, after the value.
  static String of(Firmness firmness) {
    return switch (firmness) {
      case FINAL -> "";
      case PROVISIONAL -> " p";
      case ESTIMATED -> " e";
      case SMALL_NUMBERS -> " s";
    };
  }

  /// Why there is no value, in its place; as files write it.
  static String of(Why why) {
    return switch (why) {
      case MISSING -> ":";
      case NOT_APPLICABLE -> "–";
      case SMALL_NUMBERS -> "x";
    };
  }
}
