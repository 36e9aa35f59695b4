package starboard.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import starboard.application.PointRow;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.evidence.EvidenceId;
import starboard.rating.Subject;

/// The table of the points that councils made on their drafts.
final class PointTable {
  private final Sql sql;

  PointTable(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from council_point");
  }

  void put(CaseId id, List<PointRow> rows) {
    var round = id.round().text();
    var council = id.council().text();
    sql.update("delete from council_point where round = ? and council = ?", round, council);
    for (var row : rows) insert(round, council, row);
  }

  private void insert(String round, String council, PointRow row) {
    var what = row.what();
    sql.update(
        "insert into council_point (round, council, id, dispute, subjects, said, received, items,"
            + " response, reason, effect, answered_at, is_open, entered_by, entered_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        round,
        council,
        row.point().text(),
        what.dispute().word(),
        what.subjects().stream().map(Subject::word).collect(joining(",")),
        what.point(),
        what.received(),
        what.items().stream().map(EvidenceId::text).collect(joining(",")),
        row.response().map(it -> it.kind().word()),
        row.response().map(Response::reason),
        row.response().map(Response::effect),
        row.answered().map(it -> it.atOffset(ZoneOffset.UTC)),
        row.open(),
        row.by(),
        row.at().atOffset(ZoneOffset.UTC));
  }

  List<PointRow> of(RoundId round) {
    return sql.list(
        "select * from council_point where round = ? order by council, id",
        row -> read(row, round),
        round.text());
  }

  private static PointRow read(ResultSet row, RoundId round) throws SQLException {
    @Nullable OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
    return new PointRow(
        new CaseId(round, new CouncilId(row.getString("council"))),
        new RepresentationId(row.getString("id")),
        representation(row),
        response(row),
        row.getBoolean("is_open"),
        row.getString("entered_by"),
        row.getObject("entered_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(answered).map(OffsetDateTime::toInstant));
  }

  private static Representation representation(ResultSet row) throws SQLException {
    return new Representation(
        Words.dispute(row.getString("dispute")),
        Words.parts(row.getString("subjects")).map(Words::subject).collect(toSet()),
        row.getString("said"),
        row.getObject("received", LocalDate.class),
        Words.parts(row.getString("items"))
            .map(EvidenceId::new)
            .collect(toCollection(TreeSet::new)));
  }

  private static Optional<Response> response(ResultSet row) throws SQLException {
    @Nullable String kind = row.getString("response");
    return kind == null
        ? Optional.empty()
        : Optional.of(
            new Response(Words.response(kind), row.getString("reason"), row.getString("effect")));
  }
}
