package starboard.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// For whom the journal is written.
enum JournalFormat {
  /// For people, as they read it in a terminal.
  TEXT,
  /// For spreadsheets.
  CSV,
  /// For programs.
  JSON;

  /// Reads `text`, `csv` or `json`.
  static final class Word implements ITypeConverter<JournalFormat> {
    @Override
    public JournalFormat convert(String word) {
      for (var format : values())
        if (format.name().toLowerCase(Locale.ROOT).equals(word)) return format;
      throw new TypeConversionException(
          "“" + word + "” is not a format; write text, csv or json");
    }
  }
}
