package starboard.desktop.frame;

import java.text.ParsePosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import starboard.application.Days;

/// Dates as they are written on screen.
public final class Dates {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

  private Dates() {}

  /// For example `30 June 2004`.
  public static String words(LocalDate date) {
    return Days.words(date);
  }

  /// The day with the time, for example `2 Aug 2004 10:42`.
  ///
  /// @param zone where the day is meant
  public static String words(Instant at, ZoneId zone) {
    return TIME.format(at.atZone(zone));
  }

  /// Reads `30 June 2004`, `30 Jun 2004`, `30/6/2004` or `2004-06-30`; empty where it is none of
  /// these.
  public static Optional<LocalDate> read(String text) {
    return Days.read(text);
  }

  /// The day that a month does not have, where the text is a date but for that: `31 June` of `31
  /// June 2004`.
  public static Optional<String> noSuchDay(String text) {
    return Days.READ.stream()
        .flatMap(it -> parts(it, text.strip()).stream())
        .findFirst()
        .filter(it -> it.day() > it.month().length(Year.isLeap(it.year())))
        .map(Parts::words);
  }

  /// What stands in a text that has the form of a date.
  private record Parts(int day, Month month, int year) {
    /// The year stands there where it is what the day fails at.
    String words() {
      var name = month.getDisplayName(TextStyle.FULL, Locale.UK);
      return day == 29 ? day + " " + name + " " + year : day + " " + name;
    }
  }

  private static Optional<Parts> parts(DateTimeFormatter format, String text) {
    var place = new ParsePosition(0);
    var parsed = format.parseUnresolved(text, place);
    if (parsed == null || place.getErrorIndex() >= 0 || place.getIndex() < text.length())
      return Optional.empty();
    long month = parsed.getLong(ChronoField.MONTH_OF_YEAR);
    long day = parsed.getLong(ChronoField.DAY_OF_MONTH);
    if (month < 1 || month > 12 || day < 1 || day > 31) return Optional.empty();
    return Optional.of(
        new Parts((int) day, Month.of((int) month), (int) parsed.getLong(ChronoField.YEAR)));
  }
}
