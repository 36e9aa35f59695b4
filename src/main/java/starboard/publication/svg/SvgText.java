package starboard.publication.svg;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Words and numbers as they stand in SVG.
final class SvgText {
  private SvgText() {}

  /// Words that cannot break the markup. Characters that XML does not know become spaces.
  static String escaped(String words) {
    var out = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(it -> {
          switch (it) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(known(it) ? it : ' ');
          }
        });
    return out.toString();
  }

  private static boolean known(int letter) {
    return letter == '\t'
        || letter == '\n'
        || (letter >= 0x20 && letter <= 0xD7FF)
        || (letter >= 0xE000 && letter <= 0xFFFD)
        || letter >= 0x10000;
  }

  /// A number with at most two decimals and no needless zeros.
  static String number(double value) {
    var rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.toPlainString();
  }
}
