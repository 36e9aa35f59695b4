package starboard.application;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Days as people write them.
public final class Days {
  private static final DateTimeFormatter WORDS = strict("d MMMM uuuu");

  /// The ways to write a day that are understood: `30 June 2004`, `30 Jun 2004`, `30/6/2004` and
  /// `2004-06-30`. None of them takes a day that its month does not have.
  public static final List<DateTimeFormatter> READ =
      List.of(WORDS, strict("d MMM uuuu"), strict("d/M/uuuu"), DateTimeFormatter.ISO_LOCAL_DATE);

  private Days() {}

  /// For example `30 June 2004`.
  public static String words(LocalDate day) {
    return WORDS.format(day);
  }

  /// The day that a text names; empty where it names none.
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
