package starboard.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;

/// A connection to the database of a store. Used by the store's thread alone.
///
/// With `WRITE_DELAY=0` a commit is in the file before it returns, and so survives a kill, but only
/// `CHECKPOINT SYNC` forces the file to the disk, and so survives a power cut.
final class Database implements AutoCloseable {
  static final String USER = "sa";
  static final String PASSWORD = "";

  static {
    // Before the driver loads: no SQL may name a Java class to be run.
    System.setProperty("h2.allowedClasses", "starboard.no.such.Class");
  }

  private final Connection connection;
  private final Sql sql;

  private Database(StoreFolder folder, Connection connection) {
    this.connection = connection;
    sql = new Sql(folder, connection);
  }

  /// How a database is opened.
  enum Access {
    /// Changes no byte of the file.
    LOOK(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r;FILE_LOCK=NO"),
    WRITE(";IFEXISTS=TRUE;WRITE_DELAY=0"),
    MAKE(";WRITE_DELAY=0");

    private final String settings;

    Access(String settings) {
      this.settings = settings;
    }
  }

  /// @param files the name of H2's file system with its colon, or blank for that of the computer
  /// @param database the path without the end of the file's name
  static String url(String files, Path database, Access access) {
    // No trace file: a refused store must be left as it is.
    return "jdbc:h2:"
        + files
        + database
        + access.settings
        + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
  }

  static Database open(StoreFolder folder, String url) throws SQLException {
    var who = new Properties();
    who.setProperty("user", USER);
    who.setProperty("password", PASSWORD);
    var connection = new org.h2.Driver().connect(url, who);
    if (connection == null) throw new SQLException("not a URL of H2: " + url);
    connection.setAutoCommit(false);
    return new Database(folder, connection);
  }

  Sql sql() {
    return sql;
  }

  /// Commits, and returns when everything committed so far is on disk.
  void save() throws SQLException {
    try (var statement = connection.createStatement()) {
      Engine.holdBack(connection);
      connection.commit();
      statement.execute("CHECKPOINT SYNC");
    } catch (SQLException e) {
      throw Engine.explained(connection, e);
    }
  }

  /// Takes back what was not committed.
  void rollBack() throws SQLException {
    connection.rollback();
  }

  /// Lets go of the file at once and writes nothing more.
  void abandon() {
    try (var statement = connection.createStatement()) {
      statement.execute("SHUTDOWN IMMEDIATELY");
    } catch (SQLException _) {
      // It is closed already: after a fault H2 often closes the database by itself.
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
