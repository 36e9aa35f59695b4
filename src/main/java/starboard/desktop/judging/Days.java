package starboard.desktop.judging;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Days as they are written in Britain.
final class Days extends StringConverter<LocalDate> {
  private static final DateTimeFormatter READ = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK);
  private static final DateTimeFormatter WRITE =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);
  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

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
      return null; // the field is emptied, and its hint shows the form
    }
  }
}
