package starboard.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.application.RowChecking.Kind;
import starboard.casework.CaseId;
import starboard.casework.Refusal;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;

/// Checks that the tables from which rounds are printed say what the entries add up to: what is
/// published stands under the head of the journal, which speaks of entries alone.
record PrintedRows(Ledger ledger, RuleBooks rules, RoundShelf shelf) {

  /// Why these rounds cannot be printed, or empty where every row is as it should be.
  Optional<Refusal> refuse(List<RoundId> rounds) {
    var faults = new ArrayList<String>();
    var rows = new RowChecking(ledger.tables(), Set.of(), faults);
    rows.compare(Kind.COUNCIL, shelf.register(ledger).councils(), Tables::councils);
    for (var id : rounds) check(rows, shelf.round(ledger, id));
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "tables-say-what-the-entries-say",
                faults.getFirst(),
                "“starboard store verify” tells all that is wrong, “starboard store rebuild” makes"
                    + " the tables anew."));
  }

  private void check(RowChecking rows, RoundFile file) {
    var round = file.round();
    rows.compare(
        Kind.ROUND,
        Map.of(round.id(), round),
        tables -> tables.rounds().stream().filter(it -> it.id().equals(round.id())).toList());
    var said = new LinkedHashMap<CaseId, AllRows>();
    for (var council : round.terms().councils()) {
      var id = new CaseId(round.id(), council);
      var it = shelf.file(ledger, id);
      if (!it.said().isEmpty())
        said.put(
            id, CaseRows.of(it.state(), shelf.council(ledger, council), file, rules.of(round)));
    }
    rows.compare(Kind.CASE, said, tables -> KeptRows.of(tables, round.id()));
  }
}
