package starboard.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a day, as `2004-06-30`, of the years 1900 to 2100: any other is a slip of the keyboard.
final class DateWord implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String word) {
    try {
      var day = LocalDate.parse(word);
      if (day.getYear() >= 1900 && day.getYear() <= 2100) return day;
      throw new TypeConversionException(
          "the year of “" + word + "” is not one from 1900 to 2100; write year-month-day");
    } catch (DateTimeException _) {
      throw new TypeConversionException(
          "“" + word + "” is not a day; write year-month-day, as 2004-06-30");
    }
  }
}
