package starboard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Where the kept files of a store lie: each content once, as `files/ab/abcd...` by its hash, and
/// never changed.
///
/// A content is written under a temporary name, forced to disk and then given its own: a program
/// that dies leaves the whole file, or a temporary one to be swept.
final class Shelves {
  private static final Pattern TEMPORARY = Pattern.compile("keeping-[0-9a-f-]{36}\\.part");

  private final StoreFolder folder;
  private final Opening opening;

  /// Opens a file that is not there yet, to be written.
  @FunctionalInterface
  interface Opening {
    FileChannel create(Path file) throws IOException;
  }

  Shelves(StoreFolder folder, Opening opening) {
    this.folder = folder;
    this.opening = opening;
  }

  /// Sweeps what a killed program left.
  void sweep() {
    Disk.sweep(folder.kept(), TEMPORARY);
  }

  /// Puts a copy of a file here, on disk when this returns, or nothing if the file holds something
  /// else by now. A content that is here already is not written again unless it is damaged.
  ///
  /// @return whether the content is here
  /// @throws Unreadable if the file could not be read; any other fault is one of writing
  boolean put(Path file, Content content) throws IOException {
    if (wrong(content.hash()).isPresent() && !written(file, content)) return false;
    // Also for a content that was here: whoever put it here may have died before this.
    for (var it : List.of(shelf(content.hash()), folder.kept(), folder.path())) Disk.force(it);
    return true;
  }

  private boolean written(Path file, Content content) throws IOException {
    Files.createDirectories(shelf(content.hash()));
    var part = folder.kept().resolve("keeping-%s.part".formatted(UUID.randomUUID()));
    try {
      if (!copied(file, part).equals(content)) return false;
      Disk.setWritable(part, false);
      giveName(part, place(content.hash()));
      return true;
    } finally {
      Disk.delete(part);
    }
  }

  private Content copied(Path file, Path part) throws IOException {
    try (var channel = opening.create(part)) {
      var content = Content.copied(file, channel);
      channel.force(true);
      return content;
    }
  }

  private synchronized void giveName(Path part, Path place) throws IOException {
    // Windows does not replace what may not be changed.
    if (Files.exists(place)) Disk.setWritable(place, true);
    Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Copies a kept file, and gives whether the copy holds what the hash says.
  ///
  /// @throws Unreadable if the kept file could not be read; any other fault is one of writing
  boolean copy(String hash, Path to) throws IOException {
    try (var channel = opening.create(to)) {
      return Content.copied(place(hash), channel).hash().equals(hash);
    }
  }

  /// What is wrong with the kept file of a hash, as the end of a sentence.
  Optional<String> wrong(String hash) {
    try {
      return Content.of(place(hash)).hash().equals(hash)
          ? Optional.empty()
          : Optional.of("holds something else than what was kept");
    } catch (IOException e) {
      return Optional.of(
          e instanceof Unreadable unreadable && unreadable.reason() instanceof NoSuchFileException
              ? "is missing"
              : "cannot be read (%s)".formatted(Faults.reason(e)));
    }
  }

  private Path shelf(String hash) {
    return folder.kept().resolve(hash.substring(0, 2));
  }

  private Path place(String hash) {
    return shelf(hash).resolve(hash);
  }
}
