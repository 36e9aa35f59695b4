package starboard.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads the path of a file or folder. An empty one would be the working folder, so it is refused.
final class PathWord implements ITypeConverter<Path> {
  @Override
  public Path convert(String word) {
    if (word.isBlank()) throw new TypeConversionException("the path is empty; write it");
    return of(word)
        .orElseThrow(
            () -> new TypeConversionException("“" + word + "” cannot be a path on this computer"));
  }

  /// The path that a word is, if this computer can have such a path.
  static Optional<Path> of(String word) {
    try {
      return word.isBlank() ? Optional.empty() : Optional.of(Path.of(word));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
