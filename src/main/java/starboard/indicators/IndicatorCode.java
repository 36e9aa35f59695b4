package starboard.indicators;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// The short name of an indicator within a round, for example `A1`: a capital letter, then up to 19
/// capital letters, digits and hyphens. Anything else is refused with an
/// [IllegalArgumentException].
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {
  /// What a code must look like, in words.
  public static final String FORM =
      "a capital letter and then up to 19 capital letters, digits or hyphens, for example A1";

  private static final Pattern PATTERN = Pattern.compile("[A-Z][A-Z0-9-]{0,19}");

  public IndicatorCode {
    if (!isCode(text)) throw new IllegalArgumentException("not the code of an indicator: " + text);
  }

  /// Whether a text can name an indicator.
  public static boolean isCode(String text) {
    return PATTERN.matcher(text).matches();
  }

  /// By letters first and then by number, so that A2 comes before A10. Without patterns, as a round
  /// of values is sorted by it many thousand times.
  @Override
  public int compareTo(IndicatorCode other) {
    var here = 0;
    var there = 0;
    while (here < text.length() && there < other.text.length()) {
      var end = digitsEnd(text, here);
      var otherEnd = digitsEnd(other.text, there);
      var numbers = end > here && otherEnd > there;
      var order =
          numbers
              ? numbers(text.substring(here, end), other.text.substring(there, otherEnd))
              : Character.compare(text.charAt(here), other.text.charAt(there));
      if (order != 0) return order;
      here = numbers ? end : here + 1;
      there = numbers ? otherEnd : there + 1;
    }
    var rest = Integer.compare(text.length() - here, other.text.length() - there);
    return rest == 0 ? text.compareTo(other.text) : rest;
  }

  private static int numbers(String one, String two) {
    if (one.charAt(0) == '0' || two.charAt(0) == '0')
      return new BigInteger(one).compareTo(new BigInteger(two));
    return one.length() == two.length()
        ? one.compareTo(two)
        : Integer.compare(one.length(), two.length());
  }

  /// Where the digits end that begin here; the same place where there are none.
  private static int digitsEnd(String text, int from) {
    var end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') end++;
    return end;
  }

  @Override
  public String toString() {
    return text;
  }
}
