package starboard.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import starboard.application.BadInput;
import starboard.evidence.Attachment;

/// A file that somebody wants to have kept, and the ways in which it cannot be.
record OfferedFile(Path path) {
  private static final long MEGABYTE = 1024 * 1024;

  /// The attachment that the file becomes with its content.
  ///
  /// @throws BadInput if the file holds too much, or its name could not be kept
  Attachment with(Content content) throws BadInput {
    refuseSize(content.size());
    try {
      return new Attachment(String.valueOf(path.getFileName()), content.hash(), content.size());
    } catch (IllegalArgumentException _) {
      throw new BadInput(
          path + ": has a name that is blank, too long or has a slash; give the file another");
    }
  }

  /// Refuses what need not be read to be refused: a folder, a device, or what is too large already.
  void refuseUnread() throws BadInput {
    if (Files.isDirectory(path)) throw new BadInput(path + ": is a folder, not a file");
    // To read a pipe or a device could take for ever.
    if (Files.exists(path) && !Files.isRegularFile(path))
      throw new BadInput(path + ": is a device, not a file");
    try {
      refuseSize(Files.size(path));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private void refuseSize(long size) throws BadInput {
    if (size > Attachment.LARGEST)
      throw new BadInput(
          "%s: is over %d MB, the most that is kept; attach a smaller file, or its parts"
              .formatted(path, Attachment.LARGEST / MEGABYTE));
  }

  BadInput unreadable(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> new BadInput(path + ": there is no such file");
      case AccessDeniedException _ ->
          new BadInput(path + ": may not be read; ask its owner for the right to");
      default -> new BadInput("%s: cannot be read (%s)".formatted(path, Faults.reason(e)));
    };
  }

  BadInput changing() {
    return new BadInput(
        path + ": is being changed by another program; save and close it there, and try again");
  }
}
