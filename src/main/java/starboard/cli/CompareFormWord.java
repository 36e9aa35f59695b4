package starboard.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `text`, `csv` or `json`.
final class CompareFormWord implements ITypeConverter<CompareForm> {
  @Override
  public CompareForm convert(String word) {
    return switch (word) {
      case "text" -> CompareForm.TEXT;
      case "csv" -> CompareForm.CSV;
      case "json" -> CompareForm.JSON;
      default ->
          throw new TypeConversionException(
              "“" + word + "” is not a format; write text, csv or json");
    };
  }
}
