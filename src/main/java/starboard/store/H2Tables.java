package starboard.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import starboard.application.CaseRow;
import starboard.application.EvidenceRow;
import starboard.application.EvidenceTally;
import starboard.application.ReturnRow;
import starboard.application.Tables;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// The tables beside the entries. A row that somebody changed so that it says nothing any more is a
/// [starboard.application.StoreFault].
final class H2Tables implements Tables {
  private final StoreFolder folder;
  private final Sql sql;
  private final CaseTables cases;
  private final EvidenceTable evidence;
  private final ReturnTable returns;
  private final ValueTable values;

  H2Tables(StoreFolder folder, Sql sql) {
    this.folder = folder;
    this.sql = sql;
    cases = new CaseTables(sql);
    evidence = new EvidenceTable(sql);
    returns = new ReturnTable(sql);
    values = new ValueTable(sql);
  }

  @Override
  public void clear() {
    evidence.clear();
    returns.clear();
    values.clear();
    cases.clear();
    sql.update("delete from round_council");
    sql.update("delete from round");
    sql.update("delete from council");
  }

  @Override
  public void put(Council council) {
    sql.put(
        "update council set name = ?, type = ?, region = ? where id = ?",
        "insert into council (name, type, region, id) values (?, ?, ?, ?)",
        council.name(),
        council.type().title(),
        council.region().title(),
        council.id().text());
  }

  @Override
  public void put(Round round) {
    var terms = round.terms();
    sql.put(
        "update round set kind = ?, from_round = ?, rule_book = ?, cut_off = ?, publication = ?,"
            + " source = ?, phase = ? where id = ?",
        "insert into round (kind, from_round, rule_book, cut_off, publication, source, phase, id)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
        terms.kind().word(),
        terms.from().map(RoundId::text),
        terms.ruleBook(),
        terms.cutOff(),
        terms.publication(),
        terms.source(),
        round.phase().word(),
        round.id().text());
    sql.update("delete from round_council where round = ?", round.id().text());
    var place = 0;
    for (var council : terms.councils())
      sql.update(
          "insert into round_council (round, place, council) values (?, ?, ?)",
          round.id().text(),
          place++,
          council.text());
  }

  @Override
  public void put(CaseRow row) {
    cases.put(row);
  }

  @Override
  public void putEvidence(CaseId id, List<EvidenceRow> rows) {
    evidence.put(id, rows);
  }

  @Override
  public void putReturns(CaseId id, List<ReturnRow> rows) {
    returns.put(id, rows);
  }

  @Override
  public void putValues(CaseId id, SortedMap<IndicatorCode, IndicatorValue> values) {
    this.values.put(id, values);
  }

  @Override
  public List<Council> councils() {
    return read(
        "council",
        () ->
            sql.list(
                "select id, name, type, region from council order by name", H2Tables::council));
  }

  @Override
  public List<Round> rounds() {
    return read("round", () -> sql.list("select * from round order by id desc", this::round));
  }

  @Override
  public List<CaseRow> cases(RoundId round) {
    return read("rated_case or judgement", () -> cases.of(round));
  }

  @Override
  public Optional<CaseRow> find(CaseId id) {
    return read("rated_case or judgement", () -> cases.find(id));
  }

  @Override
  public List<EvidenceRow> evidence(CaseId id) {
    return read("evidence", () -> evidence.of(id));
  }

  @Override
  public List<EvidenceRow> evidence(RoundId round) {
    return read("evidence", () -> evidence.of(round));
  }

  @Override
  public Map<CouncilId, EvidenceTally> tallies(RoundId round) {
    return read("evidence", () -> evidence.tallies(round));
  }

  @Override
  public List<ReturnRow> returns(RoundId round) {
    return read("asked_return", () -> returns.of(round));
  }

  @Override
  public Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> values(RoundId round) {
    return read("indicator_value", () -> values.of(round));
  }

  @Override
  public SortedMap<IndicatorCode, IndicatorValue> values(CaseId id) {
    return read("indicator_value", () -> values.of(id));
  }

  private <T> T read(String table, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw folder.damagedInside("in the table %s %s".formatted(table, Faults.reason(e)), e);
    }
  }

  private static Council council(ResultSet row) throws SQLException {
    return new Council(
        new CouncilId(row.getString("id")),
        row.getString("name"),
        Words.councilType(row.getString("type")),
        Words.region(row.getString("region")));
  }

  private Round round(ResultSet row) throws SQLException {
    var id = row.getString("id");
    var councils =
        sql.list(
            "select council from round_council where round = ? order by place",
            it -> new CouncilId(it.getString("council")),
            id);
    var terms =
        new RoundTerms(
            new RoundId(id),
            Words.kind(row.getString("kind")),
            Optional.ofNullable(row.getString("from_round")).map(RoundId::new),
            row.getString("rule_book"),
            Optional.ofNullable(row.getObject("cut_off", LocalDate.class)),
            Optional.ofNullable(row.getObject("publication", LocalDate.class)),
            councils,
            row.getString("source"));
    return new Round(terms, Words.phase(row.getString("phase")));
  }
}
