package starboard.application;

import java.util.stream.Collectors;

/// Makes visible what a terminal would obey instead of showing it.
public final class Visible {
  private Visible() {}

  /// The text with its control characters as `\n` or by their number; so too half pairs and the
  /// signs that turn the direction of text.
  public static String text(String text) {
    return text.codePoints().mapToObj(Visible::character).collect(Collectors.joining());
  }

  /// Whether a text holds anything that [#text] has to change.
  public static boolean hides(String text) {
    return text.codePoints().anyMatch(Visible::hidden);
  }

  private static String character(int character) {
    return switch (character) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> hidden(character) ? "\\u%04x".formatted(character) : Character.toString(character);
    };
  }

  private static boolean hidden(int character) {
    return Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || (character >= 0x2028 && character <= 0x202e)
        || (character >= 0x2066 && character <= 0x2069);
  }
}
