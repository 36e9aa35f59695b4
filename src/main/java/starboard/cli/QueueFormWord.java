package starboard.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import starboard.application.QueueSheets;

/// Reads the form of a file in which the consistency queue is written.
final class QueueFormWord implements ITypeConverter<QueueSheets.Form> {
  @Override
  public QueueSheets.Form convert(String word) {
    return Arrays.stream(QueueSheets.Form.values())
        .filter(it -> it.word().equals(word))
        .findFirst()
        .orElseThrow(() ->
            new TypeConversionException(
                "“%s” is not a format; write csv, json or html, or leave it out for text"
                    .formatted(word)));
  }
}
