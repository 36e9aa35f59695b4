package starboard.journal;

/// The case file that an entry belongs to: `register`, `round/2003-11`, `case/2003-11/bexley`.
///
/// One to 200 characters, none of them a blank or a control character; anything else is refused
/// with a [MalformedEntry]. In order of its UTF-16 code units.
public record FileId(String text) implements Comparable<FileId> {
  private static final int LONGEST = 200;

  public FileId {
    if (text.isEmpty()) throw new MalformedEntry("The name of a case file is empty.");
    if (text.length() > LONGEST)
      throw new MalformedEntry(
          "The name of a case file has "
              + text.length()
              + " characters; it may have "
              + LONGEST
              + ".");
    for (var i = 0; i < text.length(); i++)
      if (isBlank(text.charAt(i)))
        throw new MalformedEntry(
            "The name of a case file has a blank or a control character at offset " + i + ".");
  }

  @Override
  public int compareTo(FileId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  private static boolean isBlank(char it) {
    return Character.isWhitespace(it) || Character.isSpaceChar(it) || Character.isISOControl(it);
  }
}
