package starboard.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;

/// The folder of a store and what lies in it.
///
/// H2 cannot take a path with a semicolon; such a folder is refused with a [StoreFault].
record StoreFolder(Path path) {
  private static final String DATABASE = "starboard";
  private static final String FILE_END = ".mv.db";
  private static final String WORKING = "starboard.new";
  private static final String LOCK = "starboard.lock";
  private static final String KEPT = "files";
  private static final String COPIES = "copies";

  /// What a store that was never finished leaves behind.
  private static final Set<String> LEFTOVERS = Set.of(LOCK, WORKING + FILE_END);

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

  /// The folder of the files kept with evidence, not there before the first.
  Path kept() {
    return path.resolve(KEPT);
  }

  /// The folder of the copies of kept files that other programs have open.
  Path copies() {
    return path.resolve(COPIES);
  }

  /// Whether a store lies here, sound or damaged.
  boolean isStore() {
    return Files.isRegularFile(file());
  }

  /// Whether nothing lies here but what a store that was never finished left behind.
  boolean isEmpty() {
    if (!Files.isDirectory(path)) return false;
    try (var files = Files.list(path)) {
      return files.allMatch(it -> LEFTOVERS.contains(it.getFileName().toString()));
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /// The fault of a store that cannot be read as what it is.
  StoreFault damaged(String how) {
    return new StoreFault(Kind.DAMAGED, damage(how));
  }

  StoreFault damaged(String how, Throwable cause) {
    return new StoreFault(Kind.DAMAGED, damage(how), cause);
  }

  /// The fault of a part of an open store that cannot be read as what it is.
  StoreFault damagedInside(String how, Throwable... cause) {
    var sentence =
        "The store in %s is damaged: %s; put a backup in its place, or run “starboard store verify” to see all that is wrong."
            .formatted(path, how);
    return cause.length == 0
        ? new StoreFault(Kind.DAMAGED, sentence)
        : new StoreFault(Kind.DAMAGED, sentence, cause[0]);
  }

  /// The fault of a folder that the computer does not let us use.
  StoreFault unusable(IOException e) {
    return new StoreFault(
        Kind.NOT_SAVED,
        "The folder %s cannot be used (%s); see that you may write there."
            .formatted(path, Faults.reason(e)),
        e);
  }

  private String damage(String how) {
    return "The store in %s is damaged: %s; it was left as it is, so put a backup in its place."
        .formatted(path, how);
  }
}
