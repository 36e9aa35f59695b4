package starboard.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file in which H2 writes over space that it used before, as it does from 45 seconds after the
/// start on: a copy taken after any save opens with that save.
///
/// H2 2.5.252 fails here: it writes the save into a gap, but not where to find it, and a program
/// that is killed then has lost saves that were acknowledged. Its version is held back for that.
class ReusedSpaceTest {
  @TempDir Path temp;

  @Test
  void everySaveIsFoundInACopyOfTheFile() throws SQLException, IOException {
    var original = new StoreFolder(temp.resolve("original"));
    var copy = new StoreFolder(temp.resolve("copy"));
    Files.createDirectories(original.path());
    Files.createDirectories(copy.path());
    var expected = new ArrayList<Integer>();
    var found = new ArrayList<Integer>();
    try (var database = Database.open(original, url(original, Database.Access.MAKE))) {
      var sql = database.sql();
      sql.update("create table counter (one integer primary key, saves integer)");
      sql.update("create table filling (one integer primary key, words varchar)");
      sql.update("insert into counter values (1, 0)");
      for (var i = 0; i < 300; i++)
        sql.update("insert into filling values (?, ?)", i, "x".repeat(400));
      for (var save = 1; save <= 120; save++) {
        sql.update("update counter set saves = ?", save);
        if (save % 3 == 0)
          sql.update(
              "update filling set words = ? where one = ?", "y".repeat(save), save * 7 % 300);
        database.save();
        expected.add(save);
        found.add(savesIn(original, copy));
      }
    }
    assertEquals(expected, found);
  }

  private static int savesIn(StoreFolder original, StoreFolder copy)
      throws SQLException, IOException {
    Files.copy(original.file(), copy.file(), StandardCopyOption.REPLACE_EXISTING);
    try (var database = Database.open(copy, url(copy, Database.Access.LOOK))) {
      List<Integer> saves =
          database.sql().list("select saves from counter", row -> row.getInt("saves"));
      return saves.getFirst();
    }
  }

  /// Space is used again at once, not only after 45 seconds.
  private static String url(StoreFolder folder, Database.Access access) {
    return Database.url("", folder.database(), access) + ";RETENTION_TIME=0";
  }
}
