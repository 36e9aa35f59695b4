package starboard.application;

import starboard.casework.CaseFile;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.journal.FileId;
import starboard.journal.History;

/// Writes what the entries of a case file add up to into the tables.
final class Projection {
  private final RuleBooks rules;
  private final RoundShelf shelf;

  Projection(RuleBooks rules, RoundShelf shelf) {
    this.rules = rules;
    this.shelf = shelf;
  }

  /// Brings the tables up to date with the register or a round, whose entries have changed.
  void project(Ledger ledger, FileId file) {
    shelf.forget(file);
    var tables = ledger.tables();
    if (file.equals(Register.FILE)) {
      var register = shelf.register(ledger);
      register.councils().values().forEach(tables::put);
      register.people().values().forEach(tables::put);
    } else tables.put(Round.of(ledger.history(file)));
  }

  /// Brings the tables up to date with one case.
  void project(Ledger ledger, CaseFile file) {
    put(ledger, rows(ledger, file));
  }

  /// Brings the tables up to date with a case that was changed; of what stands in tables of its own
  /// only what has changed.
  void project(Ledger ledger, CaseFile before, CaseFile after) {
    shelf.forget(after.history().file());
    var was = rows(ledger, before);
    var is = rows(ledger, after);
    var tables = ledger.tables();
    var id = after.id();
    tables.put(is.row());
    if (!is.evidence().equals(was.evidence())) tables.putEvidence(id, is.evidence());
    if (!is.returns().equals(was.returns())) tables.putReturns(id, is.returns());
    if (!is.values().equals(was.values())) tables.putValues(id, is.values());
    if (!is.settlements().equals(was.settlements())) tables.putSettlements(id, is.settlements());
    if (!is.points().equals(was.points())) tables.putPoints(id, is.points());
    if (!is.second().equals(was.second())) tables.putSecond(id, is.second());
  }

  /// Brings the tables up to date with every case of a round whose criteria have changed.
  void projectCases(Ledger ledger, RoundId round) {
    for (var row : ledger.tables().cases(round))
      put(ledger, rows(ledger, CaseFile.of(ledger.history(row.id().file()))));
  }

  /// The rows that a case adds up to.
  AllRows rows(Ledger ledger, CaseFile file) {
    var round = shelf.round(ledger, file.id().round());
    var council = shelf.council(ledger, file.id().council());
    return CaseRows.of(file.state(), council, round, rules.of(round.round()));
  }

  /// Empties the tables and fills them again from the entries.
  void rebuild(Ledger ledger) {
    ledger.tables().clear();
    shelf.clear();
    // Councils and rounds before cases: the rows of cases refer to them.
    for (var file : ledger.files())
      if (!isCase(file)) {
        mend(ledger, ledger.history(file));
        project(ledger, file);
      }
    for (var file : ledger.files())
      if (isCase(file)) {
        var history = ledger.history(file);
        mend(ledger, history);
        project(ledger, CaseFile.of(history));
      }
  }

  /// Seldom needed, so nothing is written where nothing is wrong.
  private static void mend(Ledger ledger, History history) {
    if (!ledger.rowFaults(history).isEmpty()) ledger.repeat(history);
  }

  static boolean isCase(FileId file) {
    return file.text().startsWith("case/");
  }

  private static void put(Ledger ledger, AllRows rows) {
    var tables = ledger.tables();
    var id = rows.row().id();
    tables.put(rows.row());
    tables.putEvidence(id, rows.evidence());
    tables.putReturns(id, rows.returns());
    tables.putValues(id, rows.values());
    tables.putSettlements(id, rows.settlements());
    tables.putPoints(id, rows.points());
    tables.putSecond(id, rows.second());
  }
}
