package starboard.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.regex.Pattern;

/// What a store does with files, as far as the system allows it.
final class Disk {
  private static final System.Logger LOG = System.getLogger(Disk.class.getName());
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private Disk() {}

  /// Opens a file that is not there yet, to be written.
  static FileChannel create(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /// Forces the names in a folder to disk. Windows has no way to, and does so by itself.
  static void force(Path folder) throws IOException {
    if (!POSIX) return;
    try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  /// Lets a file be changed or not. Where the disk knows no such right, as on a stick, the file is
  /// as good without.
  static void setWritable(Path file, boolean writable) {
    if (!file.toFile().setWritable(writable))
      LOG.log(Level.DEBUG, "{0} cannot be made writable: {1}", file, writable);
  }

  /// Deletes what lies in a folder under names of a pattern, files and whole folders. What cannot
  /// be deleted, because a program has it open, stays for the next time.
  static void sweep(Path folder, Pattern names) {
    if (!Files.isDirectory(folder)) return;
    try (var found = Files.list(folder)) {
      found
          .filter(it -> names.matcher(it.getFileName().toString()).matches())
          .forEach(Disk::delete);
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, folder + " could not be swept", e);
    }
  }

  /// Deletes a file, or a folder with all that lies in it; where that fails the log is told.
  static void delete(Path path) {
    if (Files.notExists(path)) return;
    try (var found = Files.walk(path)) {
      for (var it : found.sorted(Comparator.reverseOrder()).toList()) {
        // Windows does not delete what may not be changed.
        if (!POSIX) setWritable(it, true);
        Files.deleteIfExists(it);
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.log(Level.WARNING, path + " could not be deleted", e);
    }
  }
}
