package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import starboard.application.CaseRow.JudgementRow;
import starboard.casework.CaseId;
import starboard.rating.Grade;

/// The table of the four judgements of each case.
final class JudgementTable {
  private final Sql sql;

  JudgementTable(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from judgement");
  }

  void put(CaseId id, List<JudgementRow> rows) {
    for (var it : rows)
      sql.put(
          "update judgement set state = ?, grade = ?, certainty = ?, unlimited = ?, rationale = ?,"
              + " judge = ?, judged_at = ? where round = ? and council = ? and subject = ?",
          "insert into judgement (state, grade, certainty, unlimited, rationale, judge, judged_at,"
              + " round, council, subject) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          it.state().word(),
          it.grade().map(Grade::word),
          it.certainty(),
          it.unlimited().map(Grade::word),
          it.rationale(),
          it.judge(),
          it.at().map(at -> at.atOffset(ZoneOffset.UTC)),
          id.round().text(),
          id.council().text(),
          it.subject().word());
  }

  /// The judgements of each case, in the order of their subjects.
  Grouped<JudgementRow> read(Where where) {
    var judgements = new Grouped<JudgementRow>();
    where.list(
        sql,
        "select * from judgement",
        "",
        row -> judgements.add(row.getString("council"), judgement(row)));
    judgements.sort((one, other) -> one.subject().compareTo(other.subject()));
    return judgements;
  }

  private static JudgementRow judgement(ResultSet row) throws SQLException {
    var subject = Words.subject(row.getString("subject"));
    @Nullable OffsetDateTime at = row.getObject("judged_at", OffsetDateTime.class);
    return new JudgementRow(
        subject,
        Words.state(row.getString("state")),
        Words.grade(subject, row.getString("grade")),
        row.getString("certainty"),
        Words.grade(subject, row.getString("unlimited")),
        row.getString("rationale"),
        row.getString("judge"),
        Optional.ofNullable(at).map(OffsetDateTime::toInstant));
  }
}
