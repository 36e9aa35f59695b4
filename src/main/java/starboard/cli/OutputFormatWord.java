package starboard.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads `text` or `json`.
final class OutputFormatWord implements ITypeConverter<OutputFormat> {
  @Override
  public OutputFormat convert(String word) {
    return switch (word) {
      case "text" -> OutputFormat.TEXT;
      case "json" -> OutputFormat.JSON;
      default ->
          throw new TypeConversionException("“" + word + "” is not a format; write text or json");
    };
  }
}
