package starboard.application;

import java.util.HashMap;
import java.util.Map;
import starboard.casework.CaseFile;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.journal.FileId;
import starboard.rating.ProvedRuleBook;

/// Writes what the entries of a case file add up to into the tables.
final class Projection {
  private final RuleBooks rules;
  // A round never changes its rule book, so it is looked up once.
  private final Map<RoundId, ProvedRuleBook> books = new HashMap<>();

  Projection(RuleBooks rules) {
    this.rules = rules;
  }

  /// Brings the tables up to date with one case file.
  void project(Ledger ledger, FileId file) {
    var history = ledger.history(file);
    if (file.equals(Register.FILE))
      Register.of(history).councils().values().forEach(ledger.tables()::put);
    else if (file.text().startsWith("round/")) ledger.tables().put(Round.of(history));
    else ledger.tables().put(row(ledger, file));
  }

  /// The row that the entries of a case's file add up to.
  CaseRow row(Ledger ledger, FileId file) {
    var state = CaseFile.of(ledger.history(file)).state();
    return CaseRows.of(state, rulesOf(ledger, state.id().round()));
  }

  /// Empties the tables and fills them again from the entries.
  void rebuild(Ledger ledger) {
    ledger.tables().clear();
    // Councils and rounds before cases: the rows of cases refer to them.
    var files = ledger.files();
    files.stream().filter(it -> !isCase(it)).forEach(it -> project(ledger, it));
    files.stream().filter(Projection::isCase).forEach(it -> project(ledger, it));
  }

  static boolean isCase(FileId file) {
    return file.text().startsWith("case/");
  }

  private ProvedRuleBook rulesOf(Ledger ledger, RoundId round) {
    return books.computeIfAbsent(round, it -> rules.of(Round.of(ledger.history(it.file()))));
  }
}
