package starboard.store;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;

/// Why H2 closed a database by itself.
///
/// Large changes are written by a thread of H2's own. When that fails, the next statement is only
/// told that the database is closed; the reason stays inside, and JDBC has no way to it.
final class Panic {
  private Panic() {}

  /// The fault with its reason as the cause, where there is a reason inside; else as it is.
  static SQLException explained(Connection connection, SQLException fault) {
    if (!(connection instanceof JdbcConnection h2) || !(h2.getSession() instanceof SessionLocal it))
      return fault;
    var reason = it.getDatabase().getStore().getMvStore().getPanicException();
    if (reason == null) return fault;
    var explained =
        new SQLException(fault.getMessage(), fault.getSQLState(), fault.getErrorCode(), reason);
    explained.addSuppressed(fault);
    return explained;
  }
}
