package starboard.journal;

import java.util.HexFormat;

/// Strings as JSON writes them, with the escapes of RFC 8785 and no others.
final class Quoting {
  private static final HexFormat HEX = HexFormat.of();

  private Quoting() {}

  static void quote(String text, StringBuilder out) {
    out.append('"');
    var plain = 0;
    for (var i = 0; i < text.length(); i++) {
      var it = text.charAt(i);
      if (Character.isSurrogate(it)) {
        if (!isPair(text, i))
          throw new MalformedEntry(
              "The text has an unpaired surrogate at offset " + i + ", which UTF-8 cannot hold.");
        i++;
      } else if (needsEscape(it)) {
        out.append(text, plain, i);
        escape(it, out);
        plain = i + 1;
      }
    }
    out.append(text, plain, text.length()).append('"');
  }

  /// Whether a character and the next are one code point beyond U+FFFF.
  static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  static boolean needsEscape(char it) {
    return it < ' ' || it == '"' || it == '\\';
  }

  /// The letter after the backslash; `u` where four digits follow.
  static char escapeLetter(char it) {
    return switch (it) {
      case '"', '\\' -> it;
      case '\b' -> 'b';
      case '\t' -> 't';
      case '\n' -> 'n';
      case '\f' -> 'f';
      case '\r' -> 'r';
      default -> 'u';
    };
  }

  private static void escape(char it, StringBuilder out) {
    var letter = escapeLetter(it);
    out.append('\\').append(letter);
    if (letter == 'u') out.append(HEX.toHexDigits(it));
  }
}
