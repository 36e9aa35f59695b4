package starboard.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import starboard.rating.Service;

/// Reads the word of a service.
final class ServiceWord implements ITypeConverter<Service> {
  @Override
  public Service convert(String word) {
    return Service.of(word)
        .orElseThrow(() ->
            new TypeConversionException(
                "“" + word + "” is not a service; write children or adults"));
  }
}
