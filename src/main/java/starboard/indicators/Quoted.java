package starboard.indicators;

import java.util.regex.Pattern;

/// Text of a file within a sentence.
final class Quoted {
  private static final int LONGEST = 40;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

  private Quoted() {}

  /// The text in quotation marks on one line: cut to 40 characters, a blank for each character that
  /// cannot be seen.
  static String text(String text) {
    var cuts = text.codePointCount(0, text.length()) > LONGEST;
    var cut = cuts ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    return "“" + UNSEEN.matcher(cut).replaceAll(" ") + "”";
  }
}
