package starboard.exchange;

import static starboard.exchange.FileBytes.startsWith;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import starboard.application.BadInput;

/// Reads a whole file as UTF-8 text and refuses, with the place named, whatever is not such text.
final class TextFile {
  /// The largest file that is read, in MB: several hundred times a table of all councils.
  private static final int LARGEST = 64;

  private static final Pattern WORKBOOK = Pattern.compile("(?i)\\.xls[xmb]?$");

  private TextFile() {}

  /// The text of a file without its byte order mark.
  ///
  /// @throws BadInput if there is no such file, it cannot be read, is over 64 MB, is no text, is
  ///   text in another encoding than UTF-8, or is named like a workbook
  static String read(Path file) throws BadInput {
    return text(file, FileBytes.read(file, LARGEST, "no table that is read here is so large"));
  }

  /// The text of the bytes of a file without its byte order mark, refused as [#read] says.
  static String text(Path file, byte[] bytes) throws BadInput {
    refuseKnownFormats(file, bytes);
    var start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    refuseZeroBytes(file, bytes);
    var text = ByteBuffer.wrap(bytes, start, bytes.length - start);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var decoded = CharBuffer.allocate(bytes.length);
    // One call over the whole file: on a fault the buffer stands at the first byte that is wrong.
    var result = decoder.decode(text, decoded, true);
    if (result.isError()) {
      var at = text.position();
      throw new BadInput(
          "%s, %s: the byte %02X is not UTF-8; save the file as “CSV UTF-8”"
              .formatted(file, place(bytes, at), bytes[at] & 0xFF));
    }
    refuseNameOfWorkbook(file);
    return decoded.flip().toString();
  }

  private static void refuseKnownFormats(Path file, byte[] bytes) throws BadInput {
    if (isUtf16(bytes))
      throw new BadInput(
          file + ", line 1, byte 1: the text is UTF-16; save the file as “CSV UTF-8”");
    if (startsWith(bytes, 'P', 'K', 3, 4) || startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0))
      throw new BadInput(
          file
              + ", line 1, byte 1: this is a workbook or an archive, not text; save the sheet as"
              + " “CSV UTF-8”");
  }

  /// A person who chose a workbook would not expect another table than the one that its sheets
  /// show.
  private static void refuseNameOfWorkbook(Path file) throws BadInput {
    if (WORKBOOK.matcher(file.toString()).find())
      throw new BadInput(
          file
              + ": is named like a workbook, but is text; if it is a table with commas, give it a"
              + " name that ends in .csv, else save it as “Excel workbook (.xlsx)”");
  }

  private static void refuseZeroBytes(Path file, byte[] bytes) throws BadInput {
    for (var at = 0; at < bytes.length; at++)
      if (bytes[at] == 0)
        throw new BadInput(
            "%s, %s: a zero byte, so this is not text; save the sheet as “CSV UTF-8”"
                .formatted(file, place(bytes, at)));
  }

  /// Whether bytes begin with the mark of UTF-16.
  static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
  }

  /// The line and the byte in it, from 1, of the byte at an index.
  static String place(byte[] bytes, int at) {
    var line = 1;
    var lineStart = 0;
    for (var i = 0; i < at; i++)
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
        lineStart = i + 1;
      }
    return "line " + line + ", byte " + (at - lineStart + 1);
  }
}
