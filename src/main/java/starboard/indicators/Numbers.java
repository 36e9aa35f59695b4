package starboard.indicators;

import java.math.BigDecimal;

/// How numbers of indicators are put in words.
public final class Numbers {
  private Numbers() {}

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
