package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import starboard.application.CaseRow;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.rating.Stars;

/// The tables of the cases and their judgements.
final class CaseTables {
  private final Sql sql;

  CaseTables(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from judgement");
    sql.update("delete from rated_case");
  }

  void put(CaseRow row) {
    var round = row.id().round().text();
    var council = row.id().council().text();
    sql.put(
        "update rated_case set status = ?, published = ?, stars = ?, points = ?"
            + " where round = ? and council = ?",
        "insert into rated_case (status, published, stars, points, round, council)"
            + " values (?, ?, ?, ?, ?, ?)",
        row.status(),
        row.published().map(Stars::count),
        row.stars().map(Stars::count),
        row.points(),
        round,
        council);
    for (var it : row.judgements())
      sql.put(
          "update judgement set state = ?, grade = ?, certainty = ?, rationale = ?"
              + " where round = ? and council = ? and subject = ?",
          "insert into judgement (state, grade, certainty, rationale, round, council, subject)"
              + " values (?, ?, ?, ?, ?, ?, ?)",
          it.state().word(),
          it.grade().map(grade -> grade.word()),
          it.certainty(),
          it.rationale(),
          round,
          council,
          it.subject().word());
  }

  List<CaseRow> of(RoundId round) {
    var judgements = new HashMap<String, List<CaseRow.JudgementRow>>();
    var read =
        sql.list(
            "select * from judgement where round = ?",
            row -> {
              var council = row.getString("council");
              return judgements
                  .computeIfAbsent(council, _ -> new ArrayList<>())
                  .add(judgement(row));
            },
            round.text());
    judgements
        .values()
        .forEach(it -> it.sort((one, other) -> one.subject().compareTo(other.subject())));
    var cases = new ArrayList<CaseRow>(read.size());
    cases.addAll(
        sql.list(
            "select * from rated_case where round = ? order by council",
            row ->
                new CaseRow(
                    new CaseId(round, new CouncilId(row.getString("council"))),
                    judgements.getOrDefault(row.getString("council"), List.of()),
                    stars(row, "published"),
                    row.getString("status"),
                    stars(row, "stars"),
                    whole(row, "points")),
            round.text()));
    return cases;
  }

  private static CaseRow.JudgementRow judgement(ResultSet row) throws SQLException {
    var subject = Words.subject(row.getString("subject"));
    return new CaseRow.JudgementRow(
        subject,
        Words.state(row.getString("state")),
        Words.grade(subject, row.getString("grade")),
        row.getString("certainty"),
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
