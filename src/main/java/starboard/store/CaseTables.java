package starboard.store;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import starboard.application.CaseRow;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.rating.Stars;

/// The tables of the cases, their judgements and their limits.
final class CaseTables {
  private static final List<String> COLUMNS =
      Stream.concat(
              Stream.of(
                  "status",
                  "published",
                  "stars",
                  "points",
                  "reviewed",
                  "plan",
                  "confident",
                  "rise"),
              ProgressColumns.NAMES.stream())
          .toList();
  private static final String UPDATE =
      "update rated_case set "
          + COLUMNS.stream().map(it -> it + " = ?").collect(joining(", "))
          + " where round = ? and council = ?";
  private static final String INSERT =
      "insert into rated_case ("
          + String.join(", ", COLUMNS)
          + ", round, council) values ("
          + "?, ".repeat(COLUMNS.size())
          + "?, ?)";

  private final Sql sql;
  private final JudgementTable judgements;
  private final LimitTable limits;

  CaseTables(Sql sql) {
    this.sql = sql;
    judgements = new JudgementTable(sql);
    limits = new LimitTable(sql);
  }

  void clear() {
    limits.clear();
    judgements.clear();
    sql.update("delete from rated_case");
  }

  void put(CaseRow row) {
    sql.put(UPDATE, INSERT, values(row).toArray());
    limits.put(row.id(), row.limits());
    judgements.put(row.id(), row.judgements());
  }

  private static List<Object> values(CaseRow row) {
    var values = new ArrayList<Object>();
    values.add(row.status());
    values.add(row.published().map(Stars::count));
    values.add(row.stars().map(Stars::count));
    values.add(row.points());
    values.add(row.year().reviewed());
    values.add(row.year().plan());
    values.add(row.year().confident());
    values.add(row.year().rise());
    values.addAll(ProgressColumns.values(row.progress()));
    values.add(row.id().round().text());
    values.add(row.id().council().text());
    return values;
  }

  List<CaseRow> of(RoundId round) {
    return read(Where.of(round));
  }

  Optional<CaseRow> find(CaseId id) {
    return read(Where.of(id)).stream().findFirst();
  }

  private List<CaseRow> read(Where where) {
    var judged = judgements.read(where);
    var limited = limits.read(where);
    return where.list(
        sql,
        "select * from rated_case",
        " order by council",
        row -> {
          var council = row.getString("council");
          return new CaseRow(
              new CaseId(where.round(), new CouncilId(council)),
              judged.of(council),
              stars(row, "published"),
              row.getString("status"),
              stars(row, "stars"),
              whole(row, "points"),
              limited.of(council),
              year(row),
              ProgressColumns.read(row));
        });
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

  private static Optional<Stars> stars(ResultSet row, String column) throws SQLException {
    return whole(row, column).map(Stars::of);
  }

  private static Optional<Integer> whole(ResultSet row, String column) throws SQLException {
    @Nullable Integer found = row.getObject(column, Integer.class);
    return Optional.ofNullable(found);
  }
}
