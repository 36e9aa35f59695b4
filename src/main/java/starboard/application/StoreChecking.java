package starboard.application;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.journal.FileId;
import starboard.journal.Hash;
import starboard.journal.History;
import starboard.journal.HistoryHead;

/// One check of a whole store. It goes on after a fault, so that all of them are told.
final class StoreChecking {
  private static final String DIFFER = "differ from what its entries add up to";

  private final Ledger ledger;
  private final RuleBooks rules;
  private final Map<FileId, History> histories = new LinkedHashMap<>();
  private final Map<CouncilId, Council> councils = new LinkedHashMap<>();
  private final Map<RoundId, RoundFile> rounds = new LinkedHashMap<>();
  private final Map<CaseId, AllRows> cases = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  /// Case files of which it is not known what they add up to; what depends on them is left out.
  private final Set<FileId> unknown = new HashSet<>();

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
    faults.addAll(ledger.rowFaults(histories.values()));
    foldAll();
    compare(
        new Kind<>("council", "table council", Council::id, _ -> Register.FILE),
        councils,
        it -> it.councils());
    compare(
        new Kind<>("round", "tables round and round_council", Round::id, RoundId::file),
        mapped(rounds, RoundFile::round),
        it -> it.rounds());
    compare(
        new Kind<>("case", "tables of the cases", it -> it.row().id(), CaseId::file),
        cases,
        StoreChecking::kept);
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
    var round = RoundFile.of(history);
    rounds.put(round.id(), round);
  }

  private void foldCase(History history) {
    var id = CaseId.of(history.file());
    var round = rounds.get(id.round());
    var council = councils.get(id.council());
    if (round != null && council != null)
      cases.put(
          id, CaseRows.of(CaseFile.of(history).state(), council, round, rules.of(round.round())));
    else if (unknown.contains(id.round().file()) || unknown.contains(Register.FILE))
      unknown.add(history.file());
    else
      throw new IllegalArgumentException(
          round == null
              ? "there is no round " + id.round()
              : "there is no council " + id.council());
  }

  private static List<AllRows> kept(Tables tables) {
    return tables.rounds().stream().flatMap(it -> kept(tables, it.id()).stream()).toList();
  }

  private static List<AllRows> kept(Tables tables, RoundId round) {
    var evidence = tables.evidence(round).stream().collect(groupingBy(EvidenceRow::id));
    var returns = tables.returns(round).stream().collect(groupingBy(ReturnRow::id));
    var values = tables.values(round);
    return tables.cases(round).stream()
        .map(it ->
            new AllRows(
                it,
                evidence.getOrDefault(it.id(), List.of()),
                returns.getOrDefault(it.id(), List.of()),
                values.getOrDefault(it.id().council(), new TreeMap<>())))
        .toList();
  }

  private static <K, V, W> Map<K, W> mapped(Map<K, V> map, Function<V, W> function) {
    var mapped = new LinkedHashMap<K, W>();
    map.forEach((key, value) -> mapped.put(key, function.apply(value)));
    return mapped;
  }

  /// Rows of one kind.
  ///
  /// @param tables where they stand
  /// @param file the case file whose entries a row repeats
  private record Kind<K, V>(
      String word, String tables, Function<V, K> id, Function<K, FileId> file) {}

  private <K, V> void compare(Kind<K, V> kind, Map<K, V> said, Function<Tables, List<V>> reading) {
    try {
      var missing = new LinkedHashMap<>(said);
      for (var row : reading.apply(ledger.tables())) {
        var id = kind.id().apply(row);
        var meant = missing.remove(id);
        if (row.equals(meant) || unknown.contains(kind.file().apply(id))) continue;
        differs(kind, id, meant == null ? "are there without entries" : DIFFER);
      }
      missing.keySet().forEach(id -> differs(kind, id, "are missing"));
    } catch (StoreFault e) {
      faults.add(e.sentence());
    }
  }

  private <K> void differs(Kind<K, ?> kind, K id, String how) {
    var name = id instanceof CaseId of ? of.council() + " in round " + of.round() : id.toString();
    faults.add(
        "The rows of the %s %s in the %s %s; rebuild the tables."
            .formatted(kind.word(), name, kind.tables(), how));
  }

  private void checkDrafts() {
    try {
      for (var draft : ledger.drafts().all()) checkDraft(draft.id());
    } catch (StoreFault e) {
      faults.add(e.sentence());
    }
  }

  private void checkDraft(CaseId id) {
    var council = councils.containsKey(id.council()) || unknown.contains(Register.FILE);
    var round = rounds.containsKey(id.round()) || unknown.contains(id.round().file());
    if (!council || !round)
      faults.add(
          "A draft is kept for %s in round %s, which is not there."
              .formatted(id.council(), id.round()));
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
      unknown.add(file);
      faults.add(e.sentence());
    } catch (IllegalArgumentException e) {
      unknown.add(file);
      faults.add("The entries of %s cannot be understood: %s.".formatted(file, e.getMessage()));
    }
  }
}
