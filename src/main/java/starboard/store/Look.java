package starboard.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import starboard.application.StoreFault;
import starboard.application.StoreFault.Kind;

/// What a store says of itself when it is opened so that no byte of it can change.
///
/// @param version of its tables
/// @param saves how many pieces of work were saved in it
record Look(int version, String device, long saves) {
  /// Stores whose file H2 failed to open in this run of the program. H2 2.4.240 then keeps the file
  /// locked until the program ends, so that the next look finds it in use: by ourselves.
  private static final Set<Path> UNREADABLE = ConcurrentHashMap.newKeySet();

  private static final Set<String> TABLES =
      Set.of(
          "store",
          "entry",
          "entry_parent",
          "council",
          "round",
          "round_council",
          "rated_case",
          "judgement",
          "draft");

  /// Looks at a store. What is not a store, lacks tables or was made by a newer program is refused
  /// with a [StoreFault].
  static Look at(StoreFolder folder, String url, Schema schema) {
    try (var database = Database.open(folder, url)) {
      return of(folder, database.sql(), schema);
    } catch (SQLException e) {
      var fault = Faults.opening(folder, e);
      if (fault.kind() == Kind.IN_USE && UNREADABLE.contains(folder.path()))
        throw folder.damaged("its file could not be read as a database", e);
      if (fault.kind() == Kind.DAMAGED) UNREADABLE.add(folder.path());
      throw fault;
    }
  }

  private static Look of(StoreFolder folder, Sql sql, Schema schema) {
    var tables = tables(sql);
    if (tables.isEmpty()) throw folder.damaged("all its tables are gone, as in a file cut short");
    if (!tables.contains(Schema.HISTORY))
      throw new StoreFault(
          Kind.NOT_A_STORE,
          "%s holds a database of another program; choose another folder."
              .formatted(folder.path()));
    var version = version(folder, sql);
    if (version > schema.version())
      throw new StoreFault(
          Kind.NEWER,
          "The store in %s was made by a newer Starboard; open it with that one, or update this one."
              .formatted(folder.path()));
    var missing = new TreeSet<>(TABLES);
    missing.removeAll(tables);
    if (!missing.isEmpty())
      throw folder.damaged("the table %s is missing".formatted(missing.first()));
    return sql
        .list(
            "select device, saves from store where entries = (select count(*) from entry)"
                + " and entries = (select coalesce(max(seq), 0) from entry)",
            row -> new Look(version, row.getString("device"), row.getLong("saves")))
        .stream()
        .findFirst()
        .orElseThrow(() -> folder.damaged("it does not hold the entries that were saved last"));
  }

  private static Set<String> tables(Sql sql) {
    List<String> names =
        sql.list(
            "select table_name from information_schema.tables" + " where table_schema = 'PUBLIC'",
            row -> row.getString("table_name").toLowerCase(Locale.ROOT));
    return Set.copyOf(names);
  }

  private static int version(StoreFolder folder, Sql sql) {
    return sql
        .list(
            "select max(cast(\"version\" as integer)) as newest from \"%s\" where \"success\""
                .formatted(Schema.HISTORY),
            row -> row.getInt("newest"))
        .stream()
        .filter(it -> it > 0)
        .findFirst()
        .orElseThrow(() -> folder.damaged("it does not say which version it is"));
  }
}
