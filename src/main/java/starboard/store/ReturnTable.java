package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import starboard.application.ReturnRow;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.evidence.ReturnId;
import starboard.evidence.ReturnTerms;

/// The table of the returns that councils were asked for.
final class ReturnTable {
  private final Sql sql;

  ReturnTable(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from asked_return");
  }

  void put(CaseId id, List<ReturnRow> rows) {
    var round = id.round().text();
    var council = id.council().text();
    sql.update("delete from asked_return where round = ? and council = ?", round, council);
    var place = 0;
    for (var row : rows)
      sql.update(
          "insert into asked_return (round, council, id, place, kind, title, due, arrived)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?)",
          round,
          council,
          row.asked().text(),
          place++,
          row.terms().kind().word(),
          row.terms().title(),
          row.terms().due(),
          row.arrived());
  }

  List<ReturnRow> of(RoundId round) {
    return sql.list(
        "select * from asked_return where round = ? order by council, place",
        row -> read(row, round),
        round.text());
  }

  private static ReturnRow read(ResultSet row, RoundId round) throws SQLException {
    @Nullable LocalDate arrived = row.getObject("arrived", LocalDate.class);
    return new ReturnRow(
        new CaseId(round, new CouncilId(row.getString("council"))),
        new ReturnId(row.getString("id")),
        new ReturnTerms(
            Words.sourceKind(row.getString("kind")),
            row.getString("title"),
            row.getObject("due", LocalDate.class)),
        Optional.ofNullable(arrived));
  }
}
