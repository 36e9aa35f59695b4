package starboard.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import starboard.application.BadInput;

/// Turns the bytes of a file into text.
final class Utf8 {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /// The text of UTF-8 bytes, without a byte order mark. Other bytes are refused: read on, they
  /// would turn into wrong letters without a word.
  static String text(String file, byte[] bytes) throws BadInput {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      throw new BadInput(file + " is not text in UTF-8; save it as UTF-8");
    }
  }
}
