package starboard.cli;

import java.io.IOException;
import java.nio.file.Files;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a text from the file of a path.
final class ProseFileWord implements ITypeConverter<Prose> {
  @Override
  public Prose convert(String word) {
    var path = new PathWord().convert(word);
    try (var in = Files.newInputStream(path)) {
      return ProseWord.read(in, "“" + path + "”");
    } catch (IOException _) {
      throw new TypeConversionException("“" + path + "” cannot be read; name a file of text");
    }
  }
}
