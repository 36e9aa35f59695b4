package starboard.indicators;

import java.util.regex.Pattern;

/// The short name of an indicator within a round, for example `A1`: a capital letter, then up to 19
/// capital letters, digits and hyphens. Anything else is refused with an
/// [IllegalArgumentException].
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {
  /// What a code must look like, in words.
  public static final String FORM =
      "a capital letter and then up to 19 capital letters, digits or hyphens, for example A1";

  private static final Pattern PATTERN = Pattern.compile("[A-Z][A-Z0-9-]{0,19}");
  private static final Pattern DIGITS = Pattern.compile("\\d+");

  public IndicatorCode {
    if (!isCode(text)) throw new IllegalArgumentException("not the code of an indicator: " + text);
  }

  /// Whether a text can name an indicator.
  public static boolean isCode(String text) {
    return PATTERN.matcher(text).matches();
  }

  /// By letters first and then by number, so that A2 comes before A10.
  @Override
  public int compareTo(IndicatorCode other) {
    return sortable().compareTo(other.sortable());
  }

  private String sortable() {
    return DIGITS.matcher(text).replaceAll(it -> "0".repeat(20 - it.group().length()) + it.group());
  }

  @Override
  public String toString() {
    return text;
  }
}
