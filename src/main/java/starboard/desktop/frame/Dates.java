package starboard.desktop.frame;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Dates as they are written on screen.
public final class Dates {
  private static final DateTimeFormatter WORDS = strict("d MMMM uuuu");
  private static final List<DateTimeFormatter> READ =
      List.of(WORDS, strict("d MMM uuuu"), strict("d/M/uuuu"), DateTimeFormatter.ISO_LOCAL_DATE);

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

  /// Refuses 31 June instead of reading it as the 30th.
  private static DateTimeFormatter strict(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.UK).withResolverStyle(ResolverStyle.STRICT);
  }

  private static Optional<LocalDate> read(DateTimeFormatter format, String text) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException otherwise) {
      return Optional.empty();
    }
  }
}
