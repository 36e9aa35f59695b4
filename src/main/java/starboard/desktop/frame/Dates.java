package starboard.desktop.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates as they are written on screen.
public final class Dates {
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final List<DateTimeFormatter> READ =
      List.of(
          WORDS,
          DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
          DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
          DateTimeFormatter.ISO_LOCAL_DATE);

  private Dates() {}

  /// For example `30 June 2004`.
  public static String words(LocalDate date) {
    return WORDS.format(date);
  }

  /// Reads `30 June 2004`, `30 Jun 2004`, `30/6/2004` or `2004-06-30`; empty where it is none of
  /// these.
  public static Optional<LocalDate> read(String text) {
    return READ.stream().flatMap(it -> read(it, text.strip()).stream()).findFirst();
  }

  private static Optional<LocalDate> read(DateTimeFormatter format, String text) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException otherwise) {
      return Optional.empty();
    }
  }
}
