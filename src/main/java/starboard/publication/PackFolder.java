package starboard.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import starboard.application.BadInput;
import starboard.application.publishing.PublicationContents;

/// The folder of a pack. All is written into a folder beside it, which takes its place when it is
/// whole; until then an earlier pack stays as it is.
final class PackFolder {
  /// By this file an earlier pack is known, which may be replaced.
  static final String MARK = "starboard-publication.txt";

  private final Path folder;
  private final Path draft;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();
  private final Set<String> files = ConcurrentHashMap.newKeySet();

  private PackFolder(Path folder, Path draft) {
    this.folder = folder;
    this.draft = draft;
  }

  /// @throws BadInput if the folder holds anything but an earlier pack, or cannot be made
  static PackFolder of(Path named) throws BadInput {
    var folder = named.toAbsolutePath().normalize();
    if (!mayTake(folder))
      throw new BadInput(
          "“%s” holds other files; name a new or empty folder, or one that holds an earlier publication"
              .formatted(folder));
    var parent = folder.getParent();
    if (parent == null) throw new BadInput("“%s” cannot be replaced".formatted(folder));
    try {
      Files.createDirectories(parent);
      return new PackFolder(
          folder, Files.createTempDirectory(parent, "." + folder.getFileName() + "-"));
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  private static boolean mayTake(Path folder) throws BadInput {
    if (Files.notExists(folder)) return true;
    if (!Files.isDirectory(folder)) return false;
    if (Files.isRegularFile(folder.resolve(MARK))) return true;
    try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
      return !inside.iterator().hasNext();
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  static BadInput unwritable(Path folder, IOException why) {
    return new BadInput(
        "“%s” cannot be written (%s: %s); nothing was published"
            .formatted(folder, why.getClass().getSimpleName(), why.getMessage()));
  }

  /// Writes a file; may be called on any thread.
  void write(String path, byte[] bytes) throws IOException {
    var file = draft.resolve(path);
    var within = file.getParent();
    if (within != null && made.add(within)) Files.createDirectories(within);
    else if (within != null && Files.notExists(within)) Files.createDirectories(within);
    Files.write(file, bytes);
    files.add(path);
  }

  /// Puts what was written in the folder's place and gives the number of files.
  int settle(PublicationContents contents) throws IOException {
    var mark =
        "Published by Starboard. Round %s, journal head %s.%n"
            .formatted(contents.round().id(), contents.head().hash().hex());
    write(MARK, mark.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    if (Files.exists(folder)) delete(folder);
    Files.move(draft, folder);
    return files.size();
  }

  /// Leaves nothing of what was written.
  void giveUp() {
    try {
      if (Files.exists(draft)) delete(draft);
    } catch (IOException _) {
      // What cannot be taken away is a folder with a dot before its name; the fault that led here is
      // the one to tell.
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, java.io.IOException fault)
              throws IOException {
            if (fault != null) throw fault;
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
