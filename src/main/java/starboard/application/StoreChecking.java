package starboard.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.journal.FileId;
import starboard.journal.Hash;
import starboard.journal.History;
import starboard.journal.HistoryHead;

/// One check of a whole store. It goes on after a fault, so that all of them are told.
final class StoreChecking {
  private final Ledger ledger;
  private final RuleBooks rules;
  private final Map<FileId, History> histories = new LinkedHashMap<>();
  private final Map<CouncilId, Council> councils = new LinkedHashMap<>();
  private final Map<RoundId, Round> rounds = new LinkedHashMap<>();
  private final Map<CaseId, CaseRow> cases = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private StoreChecking(Ledger ledger, RuleBooks rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  static StoreCheck check(Ledger ledger, RuleBooks rules) {
    return new StoreChecking(ledger, rules).check();
  }

  private StoreCheck check() {
    var files = ledger.files();
    for (var file : files) noting(file, () -> histories.put(file, ledger.history(file)));
    foldAll();
    compare("council", councils, ledger.tables()::councils, Council::id, CouncilId::text);
    compare("round", rounds, ledger.tables()::rounds, Round::id, RoundId::text);
    compare("case", cases, this::keptCases, CaseRow::id, it -> it.file().text());
    checkDrafts();
    var entries = histories.values().stream().mapToInt(History::size).sum();
    return new StoreCheck(files.size(), entries, head(files.size()), faults);
  }

  /// The register and the rounds before the cases, whose stars depend on their rounds.
  private void foldAll() {
    histories.forEach((file, history) -> {
      if (file.equals(Register.FILE))
        noting(file, () -> councils.putAll(Register.of(history).councils()));
      else if (!Projection.isCase(file)) noting(file, () -> foldRound(history));
    });
    histories.forEach((file, history) -> {
      if (Projection.isCase(file)) noting(file, () -> foldCase(history));
    });
  }

  private void foldRound(History history) {
    var round = Round.of(history);
    rounds.put(round.id(), round);
  }

  private void foldCase(History history) {
    var state = CaseFile.of(history).state();
    var round = rounds.get(state.id().round());
    if (round == null)
      throw new IllegalArgumentException("there is no round " + state.id().round());
    cases.put(state.id(), CaseRows.of(state, rules.of(round)));
  }

  private List<CaseRow> keptCases() {
    return ledger.tables().rounds().stream()
        .flatMap(it -> ledger.tables().cases(it.id()).stream())
        .toList();
  }

  private <K, V> void compare(
      String what,
      Map<K, V> said,
      Supplier<List<V>> kept,
      Function<V, K> id,
      Function<K, String> name) {
    var differing = new TreeMap<String, String>();
    try {
      var missing = new LinkedHashMap<>(said);
      for (var row : kept.get()) {
        var meant = missing.remove(id.apply(row));
        if (!row.equals(meant))
          differing.put(
              name.apply(id.apply(row)),
              meant == null ? "are there without entries" : "differ from what its entries add up to");
      }
      missing.keySet().forEach(it -> differing.put(name.apply(it), "are missing"));
    } catch (StoreFault e) {
      faults.add(e.sentence());
    }
    differing.forEach((it, how) ->
        faults.add("The rows of the %s %s %s; rebuild the tables.".formatted(what, it, how)));
  }

  private void checkDrafts() {
    var known = Set.copyOf(councils.keySet());
    try {
      for (var draft : ledger.drafts().all())
        if (!known.contains(draft.id().council()) || !rounds.containsKey(draft.id().round()))
          faults.add(
              "A draft is kept for %s in round %s, which is not there."
                  .formatted(draft.id().council(), draft.id().round()));
    } catch (StoreFault e) {
      faults.add(e.sentence());
    }
  }

  private Optional<Hash> head(int files) {
    if (histories.size() < files) return Optional.empty();
    return Optional.of(head(histories));
  }

  static Hash head(Map<FileId, History> histories) {
    var heads = new LinkedHashMap<FileId, Set<Hash>>();
    histories.forEach((file, history) -> heads.put(file, history.heads()));
    return HistoryHead.of(heads);
  }

  /// Does a step for a case file and keeps what is wrong with it.
  private void noting(FileId file, Runnable step) {
    try {
      step.run();
    } catch (StoreFault e) {
      faults.add(e.sentence());
    } catch (IllegalArgumentException e) {
      faults.add("The entries of %s cannot be understood: %s.".formatted(file, e.getMessage()));
    }
  }
}
