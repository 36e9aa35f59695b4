package starboard.evidence;

import java.util.regex.Pattern;

/// A file kept with an item of evidence. Its content is stored once, by its hash.
///
/// @param name the file's own name, without folders; blank, longer than 255 characters or with a
///   slash is refused with an [IllegalArgumentException]
/// @param hash the SHA-256 of its content, 64 hexadecimal digits in small letters
/// @param size in bytes, 0 to [#LARGEST]
public record Attachment(String name, String hash, long size) {
  /// The largest file that is kept: 100 MB.
  public static final long LARGEST = 100L * 1024 * 1024;

  private static final int LONGEST_NAME = 255;
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern FOLDER = Pattern.compile("[/\\\\\\x00]");

  public Attachment {
    if (name.isBlank() || name.length() > LONGEST_NAME || FOLDER.matcher(name).find())
      throw new IllegalArgumentException("not the name of a file: " + name);
    if (!HEX.matcher(hash).matches()) throw new IllegalArgumentException("not a SHA-256: " + hash);
    if (size < 0 || size > LARGEST)
      throw new IllegalArgumentException("a file of " + size + " bytes is not kept");
  }
}
