package starboard.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.UUID;

/// Makes stores, and brings those of older programs up to date.
///
/// Both happen in a working file that takes the store's place in one step at the end: a kill, a
/// full disk or a bad migration leaves the store as it was.
///
/// @param files the name of H2's file system, or blank
record Workshop(StoreFolder folder, String files, Schema schema) {

  /// Makes an empty store in a folder that has none.
  void create() {
    work(() -> {
      schema.migrate(url());
      try (var database = Database.open(folder, url())) {
        database
            .sql()
            .update("insert into store (device) values (?)", UUID.randomUUID().toString());
        database.save();
      }
    });
  }

  /// Brings the store to this program's schema, and keeps a copy as it was.
  void migrate() {
    work(() -> {
      var backup = folder.backup(schema.version());
      Files.copy(folder.file(), backup, StandardCopyOption.REPLACE_EXISTING);
      force(backup);
      Files.copy(folder.file(), folder.workingFile());
      schema.migrate(url());
    });
  }

  @FunctionalInterface
  private interface Step {
    void run() throws SQLException, IOException;
  }

  private void work(Step step) {
    try {
      Files.deleteIfExists(folder.workingFile());
      step.run();
      force(folder.workingFile());
      Files.move(
          folder.workingFile(),
          folder.file(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (SQLException | IOException e) {
      throw Faults.notSaved(e);
    }
  }

  private String url() {
    return Database.url(files, folder.working(), Database.Access.MAKE);
  }

  private static void force(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
