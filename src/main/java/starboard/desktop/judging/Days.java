package starboard.desktop.judging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as they are written in Britain.
final class Days extends StringConverter<LocalDate> {
  private static final DateTimeFormatter READ =
      DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK).withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter WRITE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final Consumer<String> refused;

  /// @param refused is told why a text is no day, in one sentence
  Days(Consumer<String> refused) {
    this.refused = refused;
  }

  /// For example `30 June 2004`.
  static String words(LocalDate day) {
    return WORDS.format(day);
  }

  @Override
  public String toString(@Nullable LocalDate day) {
    return day == null ? "" : WRITE.format(day);
  }

  @Override
  public @Nullable LocalDate fromString(@Nullable String text) {
    if (text == null || text.isBlank()) return null;
    try {
      return LocalDate.parse(text.strip(), READ);
    } catch (DateTimeParseException e) {
      refused.accept(
          "There is no such day: %s. Write day/month/year, for example 30/06/2004."
              .formatted(text.strip()));
      return null;
    }
  }
}
