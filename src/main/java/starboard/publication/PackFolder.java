package starboard.publication;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import starboard.application.BadInput;
import starboard.application.publishing.PublicationContents;

/// The folder of a pack. All is written into a folder beside it, which takes its place when it is
/// whole; until then an earlier pack stays as it is. Closing it leaves nothing that is not whole,
/// and nor does ending the program, unless it is killed.
final class PackFolder implements AutoCloseable {
  private final Path folder;
  private final Path draft;
  private final Set<String> files = new ConcurrentSkipListSet<>();

  /// Files are written side by side; what settles or ends it waits for them.
  private final ReadWriteLock writing = new ReentrantReadWriteLock();

  private final Thread atTheEnd = new Thread(this::abandon, "ends a publication");
  private boolean ended;

  private PackFolder(Path folder) {
    this.folder = folder;
    draft = LeftBeside.MAKING.of(folder);
  }

  /// @throws BadInput if the folder holds anything but an earlier pack, or cannot be made
  static PackFolder of(Path named) throws BadInput {
    try {
      var folder = PackPlace.of(named);
      LeftBeside.clearAway(folder);
      var pack = new PackFolder(folder);
      Files.createDirectory(pack.draft);
      Runtime.getRuntime().addShutdownHook(pack.atTheEnd);
      return pack;
    } catch (IOException e) {
      throw DiskWords.unwritable(named, e);
    }
  }

  /// Writes a file; may be called on any thread.
  void write(String path, byte[] bytes) throws IOException {
    writing.readLock().lock();
    try {
      if (ended) throw new IOException("it was stopped");
      var file = draft.resolve(path);
      var within = file.getParent();
      if (within != null) Files.createDirectories(within);
      Files.write(file, bytes);
      files.add(path);
    } finally {
      writing.readLock().unlock();
    }
  }

  /// Puts what was written in the folder's place and gives the number of files.
  int settle(PublicationContents contents) throws IOException {
    var mark =
        "%s\nRound %s\nJournal head %s\n\n%s\n"
            .formatted(
                PackPlace.FIRST,
                contents.round().id(),
                contents.head().hash().hex(),
                files.stream().collect(Collectors.joining("\n")));
    write(PackPlace.MARK, mark.getBytes(StandardCharsets.UTF_8));
    writing.writeLock().lock();
    try {
      if (ended) throw new IOException("it was stopped");
      replace();
      return files.size();
    } finally {
      writing.writeLock().unlock();
    }
  }

  private void replace() throws IOException {
    var earlier = LeftBeside.EARLIER.of(folder);
    if (Files.exists(folder)) Files.move(folder, earlier);
    try {
      Files.move(draft, folder);
    } catch (IOException e) {
      if (Files.exists(earlier)) Files.move(earlier, folder);
      throw e;
    }
    Folders.delete(earlier);
  }

  /// What the end of the program does: nothing stays that is not whole.
  private void abandon() {
    try {
      end();
    } catch (IOException _) {
      // The next publication takes it away.
    }
  }

  private void end() throws IOException {
    writing.writeLock().lock();
    try {
      ended = true;
      Folders.delete(draft);
    } finally {
      writing.writeLock().unlock();
    }
  }

  @Override
  public void close() throws IOException {
    end();
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
    } catch (IllegalStateException _) {
      // The program is ending already.
    }
  }
}
