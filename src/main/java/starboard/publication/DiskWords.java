package starboard.publication;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import starboard.application.BadInput;

/// Says in the words of people why a pack cannot be written.
final class DiskWords {
  private DiskWords() {}

  /// One sentence that names the folder, the reason and what would be right.
  static BadInput unwritable(Path folder, IOException why) {
    return new BadInput(
        "“%s” cannot be written: %s; nothing was published".formatted(folder, reason(why)));
  }

  private static String reason(IOException why) {
    return switch (why) {
      case AccessDeniedException it ->
          "you may not write in “%s”, so name another folder".formatted(place(it));
      case FileAlreadyExistsException it ->
          "“%s” is there already and is no folder, so name another folder".formatted(it.getFile());
      case NoSuchFileException it ->
          "no folder can be made in “%s”, so name another folder".formatted(place(it));
      case FileSystemException it -> plain(Optional.ofNullable(it.getReason()).orElse(""));
      default -> plain(Optional.ofNullable(why.getMessage()).orElse(""));
    };
  }

  /// The folder of what could not be made; it has a name that nobody chose.
  private static String place(FileSystemException it) {
    var file = Path.of(Optional.ofNullable(it.getFile()).orElse("."));
    return Optional.ofNullable(file.getParent()).orElse(file).toString();
  }

  /// Java leaves these to the words of the system.
  private static String plain(String reason) {
    var small = reason.toLowerCase(Locale.ROOT);
    if (small.contains("no space left")
        || small.contains("not enough space")
        || small.contains("quota exceeded"))
      return "the disk is full, so free some space or name another folder";
    if (small.contains("read-only")) return "the disk can only be read, so name another folder";
    if (small.contains("name too long")) return "its name is too long, so choose a shorter one";
    return reason.isBlank() ? "the disk failed" : reason;
  }
}
