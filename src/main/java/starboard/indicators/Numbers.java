package starboard.indicators;

import java.math.BigDecimal;

/// How numbers of indicators are kept and put in words.
public final class Numbers {
  private Numbers() {}

  /// The same number without trailing zeros and without a power of ten, so that 20, 20.0 and 2E+1
  /// are equal.
  static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// A number with its unit, for example `21.4 %` or `312 GBP per week`; alone where the unit is
  /// not known or only a ratio.
  public static String with(BigDecimal number, String unit) {
    if (unit.startsWith("%")) return number.toPlainString() + " %";
    if (unit.startsWith("GBP")) return "£" + number.toPlainString() + unit.substring(3);
    return unit.isBlank() || unit.equals("ratio") || unit.equals("rate")
        ? number.toPlainString()
        : number.toPlainString() + " " + unit;
  }
}
