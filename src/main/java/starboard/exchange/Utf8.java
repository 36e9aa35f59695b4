package starboard.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import starboard.application.BadInput;

/// Turns the bytes of a file into text.
final class Utf8 {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Utf8() {}

  /// The text of UTF-8 bytes, without a byte order mark. Other bytes are refused: read on, they
  /// would turn into wrong letters without a word.
  static String text(String file, byte[] bytes) throws BadInput {
    if (TextFile.isUtf16(bytes))
      throw new BadInput(file + ", line 1, byte 1: the text is UTF-16; save the file as UTF-8");
    var in = ByteBuffer.wrap(bytes);
    var decoded = CharBuffer.allocate(bytes.length);
    // On a fault the buffer stands at the first byte that is wrong.
    if (StandardCharsets.UTF_8.newDecoder().decode(in, decoded, true).isError())
      throw new BadInput(
          "%s, %s: the byte %02X is not UTF-8; save the file as UTF-8"
              .formatted(file, TextFile.place(bytes, in.position()), bytes[in.position()] & 0xFF));
    var text = decoded.flip().toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
