package starboard.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import starboard.application.SheetFormat;

/// Reads `csv` or `json`.
final class SheetFormatWord implements ITypeConverter<SheetFormat> {
  @Override
  public SheetFormat convert(String word) {
    return switch (word) {
      case "csv" -> SheetFormat.CSV;
      case "json" -> SheetFormat.JSON;
      default ->
          throw new TypeConversionException("“" + word + "” is not a format; write csv or json");
    };
  }
}
