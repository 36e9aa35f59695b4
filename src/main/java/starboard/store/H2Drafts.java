package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import starboard.application.Drafts;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.rating.Subject;

/// The drafts in their table.
final class H2Drafts implements Drafts {
  private final Sql sql;

  H2Drafts(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void keep(Draft draft) {
    sql.put(
        "update draft set person = ?, typed = ?, at = ?"
            + " where round = ? and council = ? and subject = ?",
        "insert into draft (person, typed, at, round, council, subject) values (?, ?, ?, ?, ?, ?)",
        draft.person(),
        draft.text(),
        draft.at().atOffset(ZoneOffset.UTC),
        draft.id().round().text(),
        draft.id().council().text(),
        draft.subject().word());
  }

  @Override
  public void forget(CaseId id, Subject subject) {
    sql.update(
        "delete from draft where round = ? and council = ? and subject = ?",
        id.round().text(),
        id.council().text(),
        subject.word());
  }

  @Override
  public List<Draft> of(CaseId id) {
    return sql.list(
        "select * from draft where round = ? and council = ? order by at desc, subject",
        H2Drafts::read,
        id.round().text(),
        id.council().text());
  }

  @Override
  public List<Draft> all() {
    return sql.list(
        "select * from draft order by at desc, round, council, subject", H2Drafts::read);
  }

  private static Draft read(ResultSet row) throws SQLException {
    return new Draft(
        new CaseId(new RoundId(row.getString("round")), new CouncilId(row.getString("council"))),
        Words.subject(row.getString("subject")),
        row.getString("person"),
        row.getString("typed"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
