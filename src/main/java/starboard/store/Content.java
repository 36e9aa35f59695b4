package starboard.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import starboard.evidence.Attachment;

/// What a file holds, told by its hash.
///
/// @param hash the SHA-256, 64 hexadecimal digits in small letters
/// @param size in bytes; more than [Attachment#LARGEST] says that the file holds more than is kept
///   and was not read to its end
record Content(String hash, long size) {
  /// How much is read and written at once, in bytes.
  private static final int PIECE = 1 << 18;

  @FunctionalInterface
  private interface Sink {
    void take(ByteBuffer piece) throws IOException;
  }

  /// Reads a file.
  static Content of(Path file) throws IOException {
    return read(file, _ -> {});
  }

  /// Copies a file and gives what was written, which is another content than before where the file
  /// is being changed.
  ///
  /// @throws Unreadable if the file could not be read; any other fault is one of writing
  static Content copied(Path file, FileChannel into) throws IOException {
    return read(
        file,
        piece -> {
          while (piece.hasRemaining()) into.write(piece);
        });
  }

  private static Content read(Path file, Sink sink) throws IOException {
    var digest = sha256();
    var size = 0L;
    var bytes = new byte[PIECE];
    try (var in = open(file)) {
      for (var count = next(in, bytes); count > 0; count = next(in, bytes)) {
        digest.update(bytes, 0, count);
        size += count;
        if (size > Attachment.LARGEST) break;
        sink.take(ByteBuffer.wrap(bytes, 0, count));
      }
    }
    return new Content(HexFormat.of().formatHex(digest.digest()), size);
  }

  private static InputStream open(Path file) throws Unreadable {
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new Unreadable(e);
    }
  }

  /// Fills the array as far as the file goes, and gives how far.
  private static int next(InputStream in, byte[] bytes) throws Unreadable {
    try {
      return in.readNBytes(bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new Unreadable(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }
}
