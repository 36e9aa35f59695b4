package starboard.desktop.judging;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import starboard.casework.RoundId;

/// How rounds are called where there is little room.
final class RoundNames {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final DateTimeFormatter MONTHS =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  private RoundNames() {}

  /// The month, and the word of a round that has one: `November 2003`, `November 2004 trial`.
  static String full(RoundId id) {
    var text = id.text();
    var month = MONTHS.format(id.month());
    return text.length() > MONTH ? month + " " + text.substring(MONTH + 1) : month;
  }

  /// The year, and the word of a round that has one: `2003`, `2004 trial`.
  static String brief(RoundId id) {
    var text = id.text();
    var year = text.substring(0, YEAR);
    return text.length() > MONTH ? year + " " + text.substring(MONTH + 1) : year;
  }
}
