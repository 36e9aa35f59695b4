package starboard.store;

import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;

/// The numbered SQL files that make the tables, and the version they lead to.
///
/// @param locations where they lie on the class path
/// @param version the number of the newest
record Schema(List<String> locations, int version) {
  /// The files of this program.
  static final Schema CURRENT = new Schema(List.of("classpath:starboard/store/migration"), 3);

  /// The table in which Flyway keeps which files it ran.
  static final String HISTORY = "schema_history";

  // Silent: what goes wrong is thrown. Kept here because a logger that nobody holds forgets its
  // level.
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static {
    FLYWAY.setLevel(Level.OFF);
  }

  Schema {
    locations = List.copyOf(locations);
  }

  /// Runs the files that were not run yet. H2 commits at every statement that makes a table, so
  /// this is done on a database that can be thrown away, never on a store itself.
  void migrate(String url) throws SQLException {
    var source = new JdbcDataSource();
    source.setURL(url);
    source.setUser(Database.USER);
    source.setPassword(Database.PASSWORD);
    try {
      Flyway.configure()
          .dataSource(source)
          .locations(locations.toArray(String[]::new))
          .table(HISTORY)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new SQLException(e.getMessage(), e);
    }
  }
}
