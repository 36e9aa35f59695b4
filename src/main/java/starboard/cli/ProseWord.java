package starboard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a text as it was typed, or all of standard input for `-`.
final class ProseWord implements ITypeConverter<Prose> {
  private static final String STANDARD_INPUT = "-";

  /// The most that is read: far more than the longest text that is kept.
  private static final int MOST = 1 << 20;

  private final InputStream in;

  ProseWord(InputStream in) {
    this.in = in;
  }

  @Override
  public Prose convert(String word) throws IOException {
    return word.equals(STANDARD_INPUT) ? read(in, "standard input") : new Prose(word);
  }

  /// All of a source, as UTF-8, without the line break at its end.
  static Prose read(InputStream in, String name) throws IOException {
    var bytes = in.readNBytes(MOST + 1);
    if (bytes.length > MOST)
      throw new TypeConversionException(name + " holds more than a text of 1 MB; shorten it");
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Prose(text.replace("\r\n", "\n").replace("\uFEFF", "").stripTrailing());
    } catch (CharacterCodingException _) {
      throw new TypeConversionException(name + " is not a text in UTF-8; save it as such");
    }
  }
}
