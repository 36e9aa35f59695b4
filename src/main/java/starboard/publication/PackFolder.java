package starboard.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import starboard.application.BadInput;
import starboard.application.publishing.PublicationContents;

/// The folder of a pack. All is written into a folder beside it, which takes its place when it is
/// whole; until then an earlier pack stays as it is. Closing it leaves nothing that is not whole.
final class PackFolder implements AutoCloseable {
  /// Names every file of a pack: a folder that holds these and nothing else may be replaced.
  static final String MARK = "starboard-publication.txt";

  private static final String FIRST = "Published by Starboard.";

  private final Path folder;
  private final Path draft;
  private final Set<String> files = new ConcurrentSkipListSet<>();

  private PackFolder(Path folder, Path draft) {
    this.folder = folder;
    this.draft = draft;
  }

  /// @throws BadInput if the folder holds anything but an earlier pack, or cannot be made
  static PackFolder of(Path named) throws BadInput {
    var folder = named.toAbsolutePath().normalize();
    var parent = folder.getParent();
    if (parent == null) throw new BadInput("“%s” cannot be replaced".formatted(folder));
    try {
      if (!mayTake(folder))
        throw new BadInput(
            "“%s” holds other files; name a new or empty folder, or one that holds an earlier publication and nothing else"
                .formatted(folder));
      Files.createDirectories(parent);
      clearAway(folder, parent);
      var draft = beside(folder, "making");
      Files.createDirectory(draft);
      return new PackFolder(folder, draft);
    } catch (IOException e) {
      throw unwritable(folder, e);
    }
  }

  /// Takes away what a publication that was killed left beside the folder.
  private static void clearAway(Path folder, Path parent) throws IOException {
    var left =
        Pattern.compile(Pattern.quote("." + folder.getFileName() + "-making-") + "(\\d{1,18})");
    var own = ProcessHandle.current().pid();
    try (var beside = Files.newDirectoryStream(parent, ".*-making-*")) {
      for (var it : beside) {
        var name = left.matcher(String.valueOf(it.getFileName()));
        if (!name.matches()) continue;
        var maker = Long.parseLong(name.group(1));
        if (maker == own || ProcessHandle.of(maker).isEmpty()) Folders.delete(it);
      }
    }
  }

  private static Path beside(Path folder, String what) {
    return folder.resolveSibling(
        ".%s-%s-%d".formatted(folder.getFileName(), what, ProcessHandle.current().pid()));
  }

  private static boolean mayTake(Path folder) throws IOException {
    if (Files.notExists(folder)) return true;
    if (!Files.isDirectory(folder)) return false;
    var there = Folders.files(folder);
    var mark = folder.resolve(MARK);
    if (there.isEmpty() || !Files.isRegularFile(mark)) return there.isEmpty();
    var listed = new TreeSet<>(Files.readAllLines(mark));
    listed.add(MARK);
    return listed.contains(FIRST) && listed.containsAll(there);
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
    if (within != null) Files.createDirectories(within);
    Files.write(file, bytes);
    files.add(path);
  }

  /// Puts what was written in the folder's place and gives the number of files.
  int settle(PublicationContents contents) throws IOException {
    var mark =
        "%s\nRound %s\nJournal head %s\n\n%s\n"
            .formatted(
                FIRST,
                contents.round().id(),
                contents.head().hash().hex(),
                files.stream().collect(Collectors.joining("\n")));
    write(MARK, mark.getBytes(StandardCharsets.UTF_8));
    var earlier = beside(folder, "earlier");
    if (Files.exists(folder)) Files.move(folder, earlier);
    try {
      Files.move(draft, folder);
    } catch (IOException e) {
      if (Files.exists(earlier)) Files.move(earlier, folder);
      throw e;
    }
    Folders.delete(earlier);
    return files.size();
  }

  @Override
  public void close() throws IOException {
    Folders.delete(draft);
  }
}
