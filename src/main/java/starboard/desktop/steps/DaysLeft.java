package starboard.desktop.steps;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import starboard.desktop.frame.Dates;

/// How long the council still has.
public final class DaysLeft {
  private DaysLeft() {}

  /// For example `representations until 30 September 2004, 12 days left`; the last day itself is a
  /// day left.
  public static String words(LocalDate today, LocalDate last) {
    var left = ChronoUnit.DAYS.between(today, last);
    var said = left < 0 ? "over" : left == 0 ? "the last day" : days(left) + " left";
    return "representations until %s, %s".formatted(Dates.words(last), said);
  }

  /// For example `1 day`.
  public static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
