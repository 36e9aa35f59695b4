package starboard.store;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import starboard.application.EvidenceRow;
import starboard.application.EvidenceTally;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.evidence.Attachment;
import starboard.evidence.Bearing;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.rating.Service;
import starboard.rating.Subject;

/// The tables of the evidence and of what it bears on.
final class EvidenceTable {
  private final Sql sql;

  EvidenceTable(Sql sql) {
    this.sql = sql;
  }

  void clear() {
    sql.update("delete from evidence_bearing");
    sql.update("delete from evidence");
  }

  void put(CaseId id, List<EvidenceRow> rows) {
    var round = id.round().text();
    var council = id.council().text();
    sql.update("delete from evidence_bearing where round = ? and council = ?", round, council);
    sql.update("delete from evidence where round = ? and council = ?", round, council);
    var place = 0;
    for (var row : rows) {
      insert(round, council, place++, row);
      row.bearings()
          .forEach((subject, bearing) ->
              sql.update(
                  "insert into evidence_bearing (round, council, id, subject, bearing)"
                      + " values (?, ?, ?, ?, ?)",
                  round,
                  council,
                  row.item().text(),
                  subject.word(),
                  bearing.word()));
    }
  }

  private void insert(String round, String council, int place, EvidenceRow row) {
    var what = row.what();
    sql.update(
        "insert into evidence (round, council, id, place, kind, title, reference, applies_to,"
            + " received, received_by, services, areas, weight, summary, passages, file_name,"
            + " file_hash, file_size, late, counts, withdrawn)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        round,
        council,
        row.item().text(),
        place,
        what.kind().word(),
        what.title(),
        what.reference(),
        what.appliesTo(),
        row.received().atOffset(ZoneOffset.UTC),
        row.by(),
        what.services().stream().map(Service::word).collect(joining(",")),
        what.areas().stream().map(it -> Integer.toString(it)).collect(joining(",")),
        what.weight().map(it -> it.word()),
        what.summary(),
        what.passages(),
        what.attachment().map(Attachment::name),
        what.attachment().map(Attachment::hash),
        what.attachment().map(Attachment::size),
        row.late(),
        row.counts(),
        row.withdrawn());
  }

  List<EvidenceRow> of(RoundId round) {
    return read(round, " where round = ?", round.text());
  }

  List<EvidenceRow> of(CaseId id) {
    return read(
        id.round(), " where round = ? and council = ?", id.round().text(), id.council().text());
  }

  private List<EvidenceRow> read(RoundId round, String where, Object... values) {
    var bearings = new HashMap<String, Map<Subject, Bearing>>();
    sql.list(
        "select * from evidence_bearing" + where,
        row -> {
          var subject = Words.subject(row.getString("subject"));
          return Optional.ofNullable(
              bearings
                  .computeIfAbsent(key(row), _ -> new EnumMap<>(Subject.class))
                  .put(subject, Words.bearing(row.getString("bearing"))));
        },
        values);
    return sql.list(
        "select * from evidence" + where + " order by council, place",
        row -> read(row, round, bearings.getOrDefault(key(row), Map.of())),
        values);
  }

  Map<CouncilId, EvidenceTally> tallies(RoundId round) {
    var tallies = new HashMap<CouncilId, EvidenceTally>();
    sql.list(
        "select e.council, count(*) as items,"
            + " sum(case when exists (select 1 from evidence_bearing b where b.round = e.round"
            + "   and b.council = e.council and b.id = e.id) then 0 else 1 end) as to_weigh,"
            + " sum(case when e.counts then 0 else 1 end) as late"
            + " from evidence e where e.round = ? and not e.withdrawn group by e.council",
        row ->
            Optional.ofNullable(
                tallies.put(
                    new CouncilId(row.getString("council")),
                    new EvidenceTally(
                        row.getInt("items"), row.getInt("to_weigh"), row.getInt("late")))),
        round.text());
    return tallies;
  }

  private static String key(ResultSet row) throws SQLException {
    return row.getString("council") + "/" + row.getString("id");
  }

  private static EvidenceRow read(ResultSet row, RoundId round, Map<Subject, Bearing> bearings)
      throws SQLException {
    return new EvidenceRow(
        new CaseId(round, new CouncilId(row.getString("council"))),
        new EvidenceId(row.getString("id")),
        item(row),
        row.getObject("received", OffsetDateTime.class).toInstant(),
        row.getString("received_by"),
        row.getBoolean("late"),
        row.getBoolean("counts"),
        row.getBoolean("withdrawn"),
        bearings);
  }

  private static EvidenceItem item(ResultSet row) throws SQLException {
    @Nullable LocalDate appliesTo = row.getObject("applies_to", LocalDate.class);
    @Nullable String weight = row.getString("weight");
    var areas = new TreeSet<Integer>();
    Words.parts(row.getString("areas")).map(Integer::valueOf).forEach(areas::add);
    return new EvidenceItem(
        Words.sourceKind(row.getString("kind")),
        row.getString("title"),
        row.getString("reference"),
        Optional.ofNullable(appliesTo),
        services(row.getString("services")),
        areas,
        Optional.ofNullable(weight).map(Words::weight),
        row.getString("summary"),
        row.getString("passages"),
        attachment(row));
  }

  private static Set<Service> services(String words) {
    var services = EnumSet.noneOf(Service.class);
    Words.parts(words).map(Words::service).forEach(services::add);
    return services;
  }

  private static Optional<Attachment> attachment(ResultSet row) throws SQLException {
    @Nullable String name = row.getString("file_name");
    return name == null
        ? Optional.empty()
        : Optional.of(new Attachment(name, row.getString("file_hash"), row.getLong("file_size")));
  }
}
