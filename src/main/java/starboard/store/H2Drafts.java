package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;

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
            + " where round = ? and council = ? and place = ?",
        "insert into draft (person, typed, at, round, council, place) values (?, ?, ?, ?, ?, ?)",
        draft.person(),
        draft.text(),
        draft.at().atOffset(ZoneOffset.UTC),
        draft.id().round().text(),
        draft.id().council().text(),
        draft.place().text());
  }

  @Override
  public void forget(CaseId id, DraftPlace place) {
    sql.update(
        "delete from draft where round = ? and council = ? and place = ?",
        id.round().text(),
        id.council().text(),
        place.text());
  }

  @Override
  public List<Draft> of(CaseId id) {
    return sql.list(
        "select * from draft where round = ? and council = ? order by at desc, place",
        H2Drafts::read,
        id.round().text(),
        id.council().text());
  }

  @Override
  public List<Draft> all() {
    return sql.list("select * from draft order by at desc, round, council, place", H2Drafts::read);
  }

  private static Draft read(ResultSet row) throws SQLException {
    return new Draft(
        new CaseId(new RoundId(row.getString("round")), new CouncilId(row.getString("council"))),
        new DraftPlace(row.getString("place")),
        row.getString("person"),
        row.getString("typed"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
