package starboard.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256, as 64 lower-case hexadecimal digits; anything else is refused with a
/// [MalformedEntry]. In order of its digits.
public record Hash(String hex) implements Comparable<Hash> {
  private static final int DIGITS = 64;
  private static final int ABBREVIATED = 10;

  public Hash {
    if (!isHash(hex))
      throw new MalformedEntry(
          "A hash is 64 lower-case hexadecimal digits, which '" + hex + "' is not.");
  }

  /// The hash of a canonical text, as UTF-8.
  public static Hash of(String canonical) {
    var bytes = canonical.getBytes(StandardCharsets.UTF_8);
    return new Hash(HexFormat.of().formatHex(sha256().digest(bytes)));
  }

  /// The first ten digits: enough to tell entries apart on screen and in a message.
  public String abbreviated() {
    return hex.substring(0, ABBREVIATED);
  }

  @Override
  public int compareTo(Hash other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }

  private static boolean isHash(String hex) {
    if (hex.length() != DIGITS) return false;
    for (var i = 0; i < DIGITS; i++) {
      var digit = hex.charAt(i);
      if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) return false;
    }
    return true;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
