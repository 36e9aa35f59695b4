package starboard.casework;

import java.time.YearMonth;
import java.util.regex.Pattern;
import starboard.journal.FileId;

/// The name of a round: the year and month of its publication, and a word where a month has
/// several, for example `2003-11` or `2004-11-trial`. Anything else is refused with an
/// [IllegalArgumentException].
public record RoundId(String text) {
  /// What a round's name must look like, in words.
  public static final String FORM =
      "a year and a month, for example 2004-11, and perhaps a word, for example 2004-11-trial";

  private static final Pattern PATTERN =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-[a-z0-9]{1,20})?");

  public RoundId {
    if (!isRoundId(text)) throw new IllegalArgumentException("not the name of a round: " + text);
  }

  /// Whether a text can name a round.
  public static boolean isRoundId(String text) {
    return PATTERN.matcher(text).matches();
  }

  /// The month of its publication.
  public YearMonth month() {
    return YearMonth.parse(text.substring(0, 7));
  }

  /// The case file of the round itself.
  public FileId file() {
    return new FileId("round/" + text);
  }

  @Override
  public String toString() {
    return text;
  }
}
