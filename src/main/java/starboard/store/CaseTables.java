package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import starboard.application.CaseRow;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.rating.Limit;
import starboard.rating.Stars;

/// The tables of the cases and their judgements.
final class CaseTables {
  private final Sql sql;

  CaseTables(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from case_limit");
    sql.update("delete from judgement");
    sql.update("delete from rated_case");
  }

  void put(CaseRow row) {
    var round = row.id().round().text();
    var council = row.id().council().text();
    sql.put(
        "update rated_case set status = ?, published = ?, stars = ?, points = ?, reviewed = ?,"
            + " plan = ?, confident = ?, rise = ?"
            + " where round = ? and council = ?",
        "insert into rated_case (status, published, stars, points, reviewed, plan, confident, rise,"
            + " round, council) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.status(),
        row.published().map(Stars::count),
        row.stars().map(Stars::count),
        row.points(),
        row.year().reviewed(),
        row.year().plan(),
        row.year().confident(),
        row.year().rise(),
        round,
        council);
    putLimits(row, round, council);
    for (var it : row.judgements())
      sql.put(
          "update judgement set state = ?, grade = ?, certainty = ?, unlimited = ?, rationale = ?"
              + " where round = ? and council = ? and subject = ?",
          "insert into judgement (state, grade, certainty, unlimited, rationale, round,"
              + " council, subject) values (?, ?, ?, ?, ?, ?, ?, ?)",
          it.state().word(),
          it.grade().map(grade -> grade.word()),
          it.certainty(),
          it.unlimited().map(grade -> grade.word()),
          it.rationale(),
          round,
          council,
          it.subject().word());
  }

  private void putLimits(CaseRow row, String round, String council) {
    sql.update("delete from case_limit where round = ? and council = ?", round, council);
    var place = 0;
    for (var it : row.limits())
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

  List<CaseRow> of(RoundId round) {
    return read(new Where(" where round = ?", List.of(round.text())), round);
  }

  Optional<CaseRow> find(CaseId id) {
    var where =
        new Where(
            " where round = ? and council = ?", List.of(id.round().text(), id.council().text()));
    return read(where, id.round()).stream().findFirst();
  }

  /// Which rows are read.
  private record Where(String clause, List<Object> values) {}

  private List<CaseRow> read(Where where, RoundId round) {
    var judgements = new Grouped<CaseRow.JudgementRow>();
    sql.list(
        "select * from judgement" + where.clause(),
        row -> judgements.add(row.getString("council"), judgement(row)),
        where.values().toArray());
    judgements.sort((one, other) -> one.subject().compareTo(other.subject()));
    var limits = new Grouped<CaseRow.LimitRow>();
    sql.list(
        "select * from case_limit" + where.clause() + " order by council, place",
        row -> limits.add(row.getString("council"), limit(row)),
        where.values().toArray());
    return sql.list(
        "select * from rated_case" + where.clause() + " order by council",
        row -> {
          var council = row.getString("council");
          return new CaseRow(
              new CaseId(round, new CouncilId(council)),
              judgements.of(council),
              stars(row, "published"),
              row.getString("status"),
              stars(row, "stars"),
              whole(row, "points"),
              limits.of(council),
              year(row));
        },
        where.values().toArray());
  }

  private static CaseRow.LimitRow limit(ResultSet row) throws SQLException {
    return new CaseRow.LimitRow(
        new Limit(
            Words.service(row.getString("service")),
            Words.serving(row.getString("highest")),
            row.getString("indicator"),
            row.getString("reason")),
        Optional.ofNullable(row.getString("not_applied")));
  }

  private static CaseRow.YearRow year(ResultSet row) throws SQLException {
    @Nullable LocalDate reviewed = row.getObject("reviewed", LocalDate.class);
    @Nullable Boolean confident = row.getObject("confident", Boolean.class);
    return new CaseRow.YearRow(
        Optional.ofNullable(reviewed),
        row.getBoolean("plan"),
        Optional.ofNullable(confident),
        row.getBoolean("rise"));
  }

  private static CaseRow.JudgementRow judgement(ResultSet row) throws SQLException {
    var subject = Words.subject(row.getString("subject"));
    return new CaseRow.JudgementRow(
        subject,
        Words.state(row.getString("state")),
        Words.grade(subject, row.getString("grade")),
        row.getString("certainty"),
        Words.grade(subject, row.getString("unlimited")),
        row.getString("rationale"));
  }

  private static Optional<Stars> stars(ResultSet row, String column) throws SQLException {
    return whole(row, column).map(Stars::of);
  }

  private static Optional<Integer> whole(ResultSet row, String column) throws SQLException {
    @Nullable Integer found = row.getObject(column, Integer.class);
    return Optional.ofNullable(found);
  }
}
