package starboard.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import starboard.application.CaseRow;
import starboard.application.EvidenceRow;
import starboard.application.EvidenceTally;
import starboard.application.PointRow;
import starboard.application.ReturnRow;
import starboard.application.SecondRow;
import starboard.application.SettlementRow;
import starboard.application.Tables;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RegisteredPerson;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// The tables beside the entries. A row that somebody changed so that it says nothing any more is a
/// [starboard.application.StoreFault].
final class H2Tables implements Tables {
  private final StoreFolder folder;
  private final Sql sql;
  private final RegisterTables register;
  private final RoundTables rounds;
  private final CaseTables cases;
  private final EvidenceTable evidence;
  private final ReturnTable returns;
  private final ValueTable values;
  private final SettlementTable settlements;
  private final PointTable points;
  private final SecondTable seconds;

  H2Tables(StoreFolder folder, Sql sql) {
    this.folder = folder;
    this.sql = sql;
    register = new RegisterTables(sql);
    rounds = new RoundTables(sql);
    cases = new CaseTables(sql);
    evidence = new EvidenceTable(sql);
    returns = new ReturnTable(sql);
    values = new ValueTable(sql);
    settlements = new SettlementTable(sql);
    points = new PointTable(sql);
    seconds = new SecondTable(sql);
  }

  @Override
  public boolean behind() {
    return sql.list("select behind from store", row -> row.getBoolean("behind")).contains(true);
  }

  @Override
  public void clear() {
    sql.update("update store set behind = false");
    evidence.clear();
    returns.clear();
    values.clear();
    settlements.clear();
    points.clear();
    seconds.clear();
    cases.clear();
    rounds.clear();
    register.clear();
  }

  @Override
  public void put(Council council) {
    register.put(council);
  }

  @Override
  public void put(RegisteredPerson person) {
    register.put(person);
  }

  @Override
  public void put(Round round) {
    rounds.put(round);
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
  public void putSettlements(CaseId id, List<SettlementRow> rows) {
    settlements.put(id, rows);
  }

  @Override
  public void putPoints(CaseId id, List<PointRow> rows) {
    points.put(id, rows);
  }

  @Override
  public void putSecond(CaseId id, Optional<SecondRow> row) {
    seconds.put(id, row);
  }

  @Override
  public List<Council> councils() {
    return read("council", register::councils);
  }

  @Override
  public List<RegisteredPerson> people() {
    return read("person", register::people);
  }

  @Override
  public List<Round> rounds() {
    return read("round", rounds::rounds);
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

  @Override
  public List<SettlementRow> settlements(RoundId round) {
    return read("finding_settlement", () -> settlements.of(round));
  }

  @Override
  public List<PointRow> points(RoundId round) {
    return read("council_point", () -> points.of(round));
  }

  @Override
  public List<SecondRow> seconds(RoundId round) {
    return read("second_judgement", () -> seconds.of(round));
  }

  private <T> T read(String table, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      throw folder.damagedInside("in the table %s %s".formatted(table, Faults.reason(e)), e);
    }
  }
}
