package starboard.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import starboard.application.StoreFault;

/// Plain SQL on one connection. Statements are prepared once.
///
/// A fault of the database is thrown as a [StoreFault] and remembered until the next [#begin()]:
/// after one, nothing that was changed may be committed, even if the work went on.
final class Sql {
  private final StoreFolder folder;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private boolean changed;
  private Optional<StoreFault> fault = Optional.empty();

  Sql(StoreFolder folder, Connection connection) {
    this.folder = folder;
    this.connection = connection;
  }

  /// Makes a value of a row.
  @FunctionalInterface
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// Forgets what was changed and what went wrong before.
  void begin() {
    Engine.holdBack(connection);
    changed = false;
    fault = Optional.empty();
  }

  /// Whether anything was changed since the beginning.
  boolean changed() {
    return changed;
  }

  /// The first fault since the beginning.
  Optional<StoreFault> fault() {
    return fault;
  }

  /// Changes rows and gives their number. An empty [Optional] is written as null.
  int update(String sql, Object... values) {
    changed = true;
    try {
      return filled(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw remembered(Faults.notSaved(Engine.explained(connection, e)));
    }
  }

  /// Changes the row of a key, or adds it where there is none. Both statements take the values in
  /// the same order.
  void put(String update, String insert, Object... values) {
    if (update(update, values) == 0) update(insert, values);
  }

  /// All rows of a query.
  <T> List<T> list(String sql, Row<T> row, Object... values) {
    try (var found = filled(sql, values).executeQuery()) {
      var list = new ArrayList<T>();
      while (found.next()) list.add(row.read(found));
      return list;
    } catch (SQLException e) {
      var why = Engine.explained(connection, e);
      throw remembered(changed ? Faults.notSaved(why) : Faults.reading(folder, why));
    }
  }

  private StoreFault remembered(StoreFault now) {
    if (fault.isEmpty()) fault = Optional.of(now);
    return now;
  }

  private PreparedStatement filled(String sql, Object... values) throws SQLException {
    var statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (var i = 0; i < values.length; i++) statement.setObject(i + 1, plain(values[i]));
    return statement;
  }

  private static @Nullable Object plain(Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }
}
