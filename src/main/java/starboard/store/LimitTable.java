package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import starboard.application.CaseRow.LimitRow;
import starboard.casework.CaseId;
import starboard.rating.Limit;

/// The table of the key indicators that councils fail.
final class LimitTable {
  private final Sql sql;

  LimitTable(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from case_limit");
  }

  void put(CaseId id, List<LimitRow> rows) {
    var round = id.round().text();
    var council = id.council().text();
    sql.update("delete from case_limit where round = ? and council = ?", round, council);
    var place = 0;
    for (var it : rows)
      sql.update(
          "insert into case_limit (round, council, place, indicator, service, highest, reason,"
              + " not_applied) values (?, ?, ?, ?, ?, ?, ?, ?)",
          round,
          council,
          place++,
          it.limit().key(),
          it.limit().service().word(),
          it.limit().highest().word(),
          it.limit().reason(),
          it.notApplied());
  }

  /// The limits on each case, in their order.
  Grouped<LimitRow> read(Where where) {
    var limits = new Grouped<LimitRow>();
    where.list(
        sql,
        "select * from case_limit",
        " order by council, place",
        row -> limits.add(row.getString("council"), limit(row)));
    return limits;
  }

  private static LimitRow limit(ResultSet row) throws SQLException {
    return new LimitRow(
        new Limit(
            Words.service(row.getString("service")),
            Words.serving(row.getString("highest")),
            row.getString("indicator"),
            row.getString("reason")),
        Optional.ofNullable(row.getString("not_applied")));
  }
}
