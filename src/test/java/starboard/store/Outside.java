package starboard.store;

import java.nio.file.Path;
import java.sql.SQLException;

/// Somebody with SQL and a store that is not open.
final class Outside {
  private Outside() {}

  /// Runs a statement and gives how many rows it changed.
  static int sql(Path folder, String statement, Object... values) throws SQLException {
    var place = new StoreFolder(folder);
    var url = Database.url("", place.database(), Database.Access.MAKE);
    try (var database = Database.open(place, url)) {
      var changed = database.sql().update(statement, values);
      database.save();
      return changed;
    }
  }
}
