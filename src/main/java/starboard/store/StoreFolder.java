package starboard.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;

/// The folder of a store, what lies in it, and what can be told of it without opening the database.
record StoreFolder(Path path) {
  private static final String DATABASE = "starboard";
  private static final String FILE_END = ".mv.db";
  private static final String WORKING = "starboard.new";
  private static final String LOCK = "starboard.lock";

  /// What a store that was never finished leaves behind.
  private static final Set<String> LEFTOVERS = Set.of(LOCK, WORKING + FILE_END);

  /// H2 writes its header twice, at the start of each of the first two blocks.
  private static final int BLOCK = 4096;

  private static final byte[] HEADER = "H:2,".getBytes(StandardCharsets.US_ASCII);

  StoreFolder {
    path = path.toAbsolutePath().normalize();
    if (path.toString().contains(";"))
      throw new StoreFault(
          Kind.NOT_A_STORE,
          "The folder %s cannot hold a store because its path has a semicolon; choose another place."
              .formatted(path));
  }

  /// The database of the store, as H2 names it: without the end of the file's name.
  Path database() {
    return path.resolve(DATABASE);
  }

  /// The file of the database.
  Path file() {
    return path.resolve(DATABASE + FILE_END);
  }

  /// A database that is being made and will take the place of the store's.
  Path working() {
    return path.resolve(WORKING);
  }

  Path workingFile() {
    return path.resolve(WORKING + FILE_END);
  }

  /// The copy of the store as it was before it was brought to a schema version.
  Path backup(int version) {
    return path.resolve(DATABASE + ".before-schema-" + version + FILE_END);
  }

  Path lock() {
    return path.resolve(LOCK);
  }

  /// Whether a store lies here, sound or damaged.
  boolean isStore() {
    return Files.isRegularFile(file());
  }

  /// Refuses a folder in which a store cannot be made.
  void refuseOccupied() {
    if (isStore())
      throw new StoreFault(
          Kind.EXISTS,
          "There is a store in %s already; open it, or choose another folder.".formatted(path));
    if (Files.exists(path) && !isEmpty())
      throw new StoreFault(
          Kind.NOT_A_STORE,
          "%s holds something else; choose an empty folder, or one that is not there yet."
              .formatted(path));
  }

  /// Refuses a folder in which there is no store that could be opened. Touches nothing.
  void refuseOthers() {
    if (!Files.exists(path) || isEmpty())
      throw new StoreFault(
          Kind.MISSING, "There is no store in %s; create one, or choose another.".formatted(path));
    if (!isStore())
      throw new StoreFault(
          Kind.NOT_A_STORE,
          "%s is not the folder of a store: it has no %s; choose another."
              .formatted(path, DATABASE + FILE_END));
    refuseHeaderless();
  }

  /// The fault of a store that cannot be read as what it is.
  StoreFault damaged(String how) {
    return new StoreFault(Kind.DAMAGED, damage(how));
  }

  StoreFault damaged(String how, Throwable cause) {
    return new StoreFault(Kind.DAMAGED, damage(how), cause);
  }

  private String damage(String how) {
    return "The store in %s is damaged: %s; it was left as it is, so put a backup in its place."
        .formatted(path, how);
  }

  private void refuseHeaderless() {
    try (var channel = FileChannel.open(file(), StandardOpenOption.READ)) {
      if (hasHeader(channel, 0) || hasHeader(channel, BLOCK)) return;
      var first = read(channel, 0);
      if (isBlank(first))
        throw damaged(first.length == 0 ? "its file is empty" : "the start of its file is gone");
    } catch (IOException e) {
      throw unusable(e);
    }
    throw new StoreFault(
        Kind.NOT_A_STORE,
        "%s is not the folder of a store: its %s is something else; choose another."
            .formatted(path, DATABASE + FILE_END));
  }

  private static boolean hasHeader(FileChannel channel, long at) throws IOException {
    return java.util.Arrays.equals(read(channel, at), HEADER);
  }

  private static byte[] read(FileChannel channel, long at) throws IOException {
    var bytes = ByteBuffer.allocate(HEADER.length);
    while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
      // Until it is full or the file ends.
    }
    return java.util.Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static boolean isBlank(byte[] bytes) {
    for (var it : bytes) if (it != 0) return false;
    return true;
  }

  /// The fault of a folder that the computer does not let us use.
  StoreFault unusable(IOException e) {
    return new StoreFault(
        Kind.NOT_SAVED,
        "The folder %s cannot be used (%s); see that you may write there."
            .formatted(path, Faults.reason(e)),
        e);
  }

  private boolean isEmpty() {
    if (!Files.isDirectory(path)) return false;
    try (var files = Files.list(path)) {
      return files.allMatch(it -> LEFTOVERS.contains(it.getFileName().toString()));
    } catch (IOException e) {
      throw unusable(e);
    }
  }
}
