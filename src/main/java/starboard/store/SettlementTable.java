package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import starboard.application.SettlementRow;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.Settlement;

/// The table of the findings that were settled.
final class SettlementTable {
  private final Sql sql;

  SettlementTable(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from finding_settlement");
  }

  void put(CaseId id, List<SettlementRow> rows) {
    var round = id.round().text();
    var council = id.council().text();
    sql.update("delete from finding_settlement where round = ? and council = ?", round, council);
    for (var row : rows)
      sql.update(
          "insert into finding_settlement (round, council, finding, kind, reason, basis,"
              + " settled_by, settled_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
          round,
          council,
          row.finding().text(),
          row.settlement().kind().word(),
          row.settlement().reason(),
          row.settlement().basis(),
          row.by(),
          row.at().atOffset(ZoneOffset.UTC));
  }

  List<SettlementRow> of(RoundId round) {
    return sql.list(
        "select * from finding_settlement where round = ? order by council, finding",
        row -> read(row, round),
        round.text());
  }

  private static SettlementRow read(ResultSet row, RoundId round) throws SQLException {
    return new SettlementRow(
        new CaseId(round, new CouncilId(row.getString("council"))),
        new FindingId(row.getString("finding")),
        new Settlement(
            Words.settled(row.getString("kind")), row.getString("reason"), row.getString("basis")),
        row.getString("settled_by"),
        row.getObject("settled_at", OffsetDateTime.class).toInstant());
  }
}
