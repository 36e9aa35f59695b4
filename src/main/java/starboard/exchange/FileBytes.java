package starboard.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import starboard.application.BadInput;

/// Reads a whole file and refuses one that is too large before it is read.
final class FileBytes {
  private static final int MEGABYTE = 1 << 20;

  private FileBytes() {}

  /// The bytes of a file.
  ///
  /// @param megabytes the largest size
  /// @param instead ends the sentence on a file that is larger
  /// @throws BadInput if there is no such file, it cannot be read, or is larger
  static byte[] read(Path file, int megabytes, String instead) throws BadInput {
    if (file.toString().isEmpty()) throw new BadInput("the name of the file is empty; write it");
    if (Files.isDirectory(file)) throw new BadInput(file + ": is a folder, not a file");
    var largest = megabytes * MEGABYTE;
    try {
      if (Files.size(file) > largest) throw tooLarge(file, megabytes, instead);
      try (var in = Files.newInputStream(file)) {
        // Not all that can be read has a size, and a file can grow meanwhile.
        var bytes = in.readNBytes(largest + 1);
        if (bytes.length > largest) throw tooLarge(file, megabytes, instead);
        return bytes;
      }
    } catch (NoSuchFileException e) {
      throw new BadInput(file + ": there is no such file");
    } catch (AccessDeniedException e) {
      throw new BadInput(file + ": may not be read; ask its owner for the right to");
    } catch (IOException e) {
      throw new BadInput(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static BadInput tooLarge(Path file, int megabytes, String instead) {
    return new BadInput("%s: is over %d MB; %s".formatted(file, megabytes, instead));
  }

  /// Whether bytes begin with these.
  static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) return false;
    for (var i = 0; i < start.length; i++) if ((bytes[i] & 0xFF) != start[i]) return false;
    return true;
  }
}
