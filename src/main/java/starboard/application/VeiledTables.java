package starboard.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RegisteredPerson;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// The tables as a person may see them: the rows of cases of which something is hidden are made
/// anew from what is shown of their entries.
record VeiledTables(Tables tables, VeiledLedger veil) implements ReadTables {

  @Override
  public boolean behind() {
    return tables.behind();
  }

  @Override
  public List<Council> councils() {
    return tables.councils();
  }

  @Override
  public List<RegisteredPerson> people() {
    return tables.people();
  }

  @Override
  public List<Round> rounds() {
    return tables.rounds();
  }

  @Override
  public Optional<CaseRow> find(CaseId id) {
    return tables.find(id).map(this::shown);
  }

  @Override
  public List<CaseRow> cases(RoundId round) {
    return tables.cases(round).stream().map(this::shown).toList();
  }

  private CaseRow shown(CaseRow row) {
    return veil.hides(row.id()) ? veil.rows(row.id()).row() : row;
  }

  @Override
  public List<EvidenceRow> evidence(CaseId id) {
    return veil.hides(id) ? veil.rows(id).evidence() : tables.evidence(id);
  }

  @Override
  public List<EvidenceRow> evidence(RoundId round) {
    return shown(round, tables.evidence(round), EvidenceRow::id, AllRows::evidence);
  }

  /// What is weighed on a hidden judgement counts as not weighed.
  @Override
  public Map<CouncilId, EvidenceTally> tallies(RoundId round) {
    var tallies = new HashMap<>(tables.tallies(round));
    for (var council : veil.hidden(round))
      tallies.computeIfPresent(
          council,
          (_, tally) -> {
            var rows = evidence(new CaseId(round, council));
            var toWeigh =
                rows.stream().filter(it -> !it.withdrawn() && it.bearings().isEmpty()).count();
            return new EvidenceTally(tally.items(), (int) toWeigh, tally.late());
          });
    return tallies;
  }

  @Override
  public List<ReturnRow> returns(RoundId round) {
    return tables.returns(round);
  }

  @Override
  public Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> values(RoundId round) {
    return tables.values(round);
  }

  @Override
  public SortedMap<IndicatorCode, IndicatorValue> values(CaseId id) {
    return tables.values(id);
  }

  @Override
  public List<SettlementRow> settlements(RoundId round) {
    return shown(round, tables.settlements(round), SettlementRow::id, AllRows::settlements);
  }

  @Override
  public List<PointRow> points(RoundId round) {
    return shown(round, tables.points(round), PointRow::id, AllRows::points);
  }

  /// Those that are not shown yet have no grades.
  @Override
  public List<SecondRow> seconds(RoundId round) {
    return tables.seconds(round).stream()
        .map(it ->
            veil.isOthers(it) && veil.hidesSecond(it.id())
                ? new SecondRow(it.id(), it.inspector(), Map.of(), it.in())
                : it)
        .toList();
  }

  /// The rows of a round in their order, those of cases of which something is hidden made anew.
  private <R> List<R> shown(
      RoundId round, List<R> rows, Function<R, CaseId> id, Function<AllRows, List<R>> anew) {
    var hidden = veil.hidden(round);
    if (hidden.isEmpty()) return rows;
    var shown = new ArrayList<R>();
    var seen = new HashMap<CaseId, Boolean>();
    for (var row : rows)
      if (!hidden.contains(id.apply(row).council())) shown.add(row);
      else if (seen.put(id.apply(row), true) == null)
        shown.addAll(anew.apply(veil.rows(id.apply(row))));
    return shown;
  }
}
