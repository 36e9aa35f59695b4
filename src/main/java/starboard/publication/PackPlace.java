package starboard.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import starboard.application.BadInput;

/// Where a pack may lie: in a new folder, an empty one, or one that holds an earlier pack and
/// nothing else.
final class PackPlace {
  /// Names every file of a pack: a folder that holds these and nothing else may be replaced.
  static final String MARK = "starboard-publication.txt";

  /// The first line of the mark.
  static final String FIRST = "Published by Starboard.";

  /// By this file the folder of a store is known.
  private static final String STORE = "starboard.mv.db";

  private PackPlace() {}

  /// The folder itself where a link leads to it; its parent is made where it is not there.
  ///
  /// @throws BadInput if a pack may not lie there
  static Path of(Path named) throws BadInput, IOException {
    var plain = named.toAbsolutePath().normalize();
    if (Files.isSymbolicLink(plain) && Files.notExists(plain))
      throw new BadInput(
          "“%s” is a link to what is not there; name a new or empty folder".formatted(plain));
    var folder = Files.exists(plain) ? plain.toRealPath() : plain;
    var parent = folder.getParent();
    if (parent == null || isDisk(folder, parent))
      throw new BadInput(
          "“%s” is a disk of its own, which cannot be replaced; name a folder in it"
              .formatted(folder));
    for (var it = folder; it != null; it = it.getParent())
      if (Files.exists(it.resolve(STORE)))
        throw new BadInput(
            "“%s” lies in the folder of a store; name a folder outside it".formatted(folder));
    if (Files.exists(folder)) mustBeFree(folder);
    Files.createDirectories(parent);
    return folder;
  }

  private static boolean isDisk(Path folder, Path parent) {
    try {
      return Files.isDirectory(folder)
          && !Files.getFileStore(folder).equals(Files.getFileStore(parent));
    } catch (IOException _) {
      return false; // not every system tells
    }
  }

  private static void mustBeFree(Path folder) throws BadInput, IOException {
    if (!Files.isDirectory(folder))
      throw new BadInput(
          "“%s” is a file, not a folder; name a new or empty folder".formatted(folder));
    if (!isFree(folder))
      throw new BadInput(
          "“%s” holds other files; name a new or empty folder, or one that holds an earlier publication and nothing else"
              .formatted(folder));
  }

  /// Whether nothing is in it, or the files that a mark names and the folders they lie in.
  private static boolean isFree(Path folder) throws IOException {
    var listed = listed(folder.resolve(MARK));
    var folders = listed.stream().flatMap(PackPlace::within).collect(Collectors.toSet());
    try (var all = Files.walk(folder)) {
      return all.filter(it -> !it.equals(folder))
          .allMatch(it ->
              (Files.isDirectory(it, LinkOption.NOFOLLOW_LINKS) ? folders : listed)
                  .contains(name(folder, it)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// The files that a mark names and the mark itself; none where it is no mark.
  private static Set<String> listed(Path mark) {
    if (!Files.isRegularFile(mark)) return Set.of();
    var lines = new TreeSet<>(lines(mark));
    if (!lines.contains(FIRST)) return Set.of();
    lines.add(MARK);
    return lines;
  }

  /// The folders in which a file lies, down from that of the pack.
  private static Stream<String> within(String file) {
    return IntStream.range(0, file.length())
        .filter(it -> file.charAt(it) == '/')
        .mapToObj(it -> file.substring(0, it));
  }

  /// None of what is no text.
  private static List<String> lines(Path mark) {
    try {
      return Files.readAllLines(mark);
    } catch (IOException _) {
      return List.of();
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
