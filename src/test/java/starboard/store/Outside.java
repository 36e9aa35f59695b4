package starboard.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

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

  /// The one column of a query.
  static List<String> texts(Path folder, String query, Object... values) throws SQLException {
    var place = new StoreFolder(folder);
    var url = Database.url("", place.database(), Database.Access.LOOK);
    try (var database = Database.open(place, url)) {
      return database.sql().list(query, row -> row.getString(1), values);
    }
  }
}
