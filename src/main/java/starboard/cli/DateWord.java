package starboard.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day, as `2004-06-30`.
final class DateWord implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException _) {
      throw new TypeConversionException(
          "“" + word + "” is not a day; write year-month-day, as 2004-06-30");
    }
  }
}
