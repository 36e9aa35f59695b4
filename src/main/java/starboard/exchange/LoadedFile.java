package starboard.exchange;

import static starboard.exchange.FileBytes.startsWith;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import starboard.application.BadInput;

/// A file of values or evidence, read once and turned into a table by what it is. Only text that is
/// named like a workbook is refused, as a person would take it for what it is not.
///
/// @param name without folders
/// @param contentHash the SHA-256 of its bytes
record LoadedFile(String name, String contentHash, LoadedTable table) {
  /// The largest file, in MB.
  static final int LARGEST = 50;

  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /// Reads a CSV or XLSX file.
  ///
  /// @param sheet the name of the sheet of a workbook; needed only where several hold data
  /// @throws BadInput if it is neither, or cannot be read as such
  static LoadedFile read(Path file, Optional<String> sheet) throws BadInput {
    var bytes =
        FileBytes.read(file, LARGEST, "split it, or remove what does not belong to the table");
    var name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
    return new LoadedFile(name, sha256(bytes), table(file, bytes, sheet));
  }

  private static LoadedTable table(Path file, byte[] bytes, Optional<String> sheet)
      throws BadInput {
    if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0))
      throw new BadInput(
          file
              + (holds(bytes, ENCRYPTED)
                  ? ": is a workbook with a password; save it without one"
                  : ": is a workbook of the old kind (.xls); save it as “Excel workbook (.xlsx)”"));
    if (startsWith(bytes, 'P', 'K')) return Workbook.read(file, bytes, sheet);
    var text = TextFile.text(file, bytes);
    if (sheet.isPresent())
      throw new BadInput(file + ": is no workbook, so it has no sheet to be named");
    return LoadedText.read(file, text);
  }

  private static boolean holds(byte[] bytes, byte[] part) {
    for (var at = 0; at <= bytes.length - part.length; at++) {
      var same = 0;
      while (same < part.length && bytes[at + same] == part[same]) same++;
      if (same == part.length) return true;
    }
    return false;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
