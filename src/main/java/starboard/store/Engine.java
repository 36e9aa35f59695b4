package starboard.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;

/// What a store needs of H2 and JDBC has no way to.
final class Engine {
  /// So far below nothing that no piece of work comes up to the limit.
  private static final int FAR_BELOW = -1_000_000_000;

  private Engine() {}

  /// Keeps H2 from writing a part of a transaction before it is committed.
  ///
  /// H2 writes when the changes that are not in the file take much memory, in the middle of a
  /// transaction and even of its commit. A program that dies between the two halves of such a
  /// commit leaves a part of the transaction behind, which H2 takes for all of it when it opens the
  /// file again. So the account of that memory is set back before it can grow.
  static void holdBack(Connection connection) {
    engine(connection).ifPresent(it -> it.registerUnsavedMemory(FAR_BELOW - it.getUnsavedMemory()));
  }

  /// The fault with its reason as the cause, where H2 keeps one inside; else as it is. When H2 has
  /// closed the database by itself, statements are told no more than that it is closed.
  static SQLException explained(Connection connection, SQLException fault) {
    var reason = engine(connection).flatMap(it -> Optional.ofNullable(it.getPanicException()));
    if (reason.isEmpty()) return fault;
    var explained =
        new SQLException(
            fault.getMessage(), fault.getSQLState(), fault.getErrorCode(), reason.get());
    explained.addSuppressed(fault);
    return explained;
  }

  private static Optional<MVStore> engine(Connection connection) {
    return connection instanceof JdbcConnection h2
            && h2.getSession() instanceof SessionLocal session
        ? Optional.of(session.getDatabase().getStore().getMvStore())
        : Optional.empty();
  }
}
