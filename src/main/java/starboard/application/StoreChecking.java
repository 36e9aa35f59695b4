package starboard.application;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import starboard.casework.Act;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.evidence.Attachment;
import starboard.evidence.EvidenceItem;
import starboard.journal.FileId;
import starboard.journal.Hash;
import starboard.journal.History;

/// One check of a whole store. It goes on after a fault, so that all of them are told, and holds no
/// more than the cases of one round at a time.
final class StoreChecking {
  private static final String DIFFER = "differ from what its entries add up to";

  private final Ledger ledger;
  private final RuleBooks rules;
  private final Heads heads = new Heads();
  private final Map<CouncilId, Council> councils = new LinkedHashMap<>();
  private final Map<RoundId, RoundFile> rounds = new LinkedHashMap<>();
  private final Set<Attachment> attached = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();

  /// Case files of which it is not known what they add up to; what depends on them is left out.
  private final Set<FileId> unknown = new HashSet<>();

  private StoreChecking(Ledger ledger, RuleBooks rules) {
    this.ledger = ledger;
    this.rules = rules;
  }

  static StoreCheck check(Ledger ledger, Attachments attachments, RuleBooks rules) {
    return new StoreChecking(ledger, rules).check(attachments);
  }

  /// The register and the rounds before the cases, whose stars depend on their rounds.
  private StoreCheck check(Attachments attachments) {
    var files = ledger.files();
    for (var file : files) if (!Projection.isCase(file)) noting(file, () -> fold(history(file)));
    compare(
        new Kind<>("council", "table council", Council::id, _ -> Register.FILE),
        councils,
        it -> it.councils());
    compare(
        new Kind<>("round", "tables round and round_council", Round::id, RoundId::file),
        mapped(rounds, RoundFile::round),
        it -> it.rounds());
    casesByRound(files).forEach(this::checkCases);
    checkDrafts();
    faults.addAll(attachments.faults(List.copyOf(attached)));
    var head = heads.files() < files.size() ? Optional.<Hash>empty() : Optional.of(heads.head());
    return new StoreCheck(files.size(), heads.entries(), head, faults);
  }

  private History history(FileId file) {
    var history = ledger.history(file);
    heads.add(history);
    faults.addAll(ledger.rowFaults(history));
    return history;
  }

  private void fold(History history) {
    if (history.file().equals(Register.FILE)) {
      councils.putAll(Register.of(history).councils());
    } else {
      var round = RoundFile.of(history);
      rounds.put(round.id(), round);
    }
  }

  /// Also the rounds in which nothing was said: there must be no rows of them either.
  private Map<RoundId, List<FileId>> casesByRound(List<FileId> files) {
    var byRound = new LinkedHashMap<RoundId, List<FileId>>();
    for (var file : files)
      if (Projection.isCase(file))
        noting(
            file,
            () ->
                byRound.computeIfAbsent(CaseId.of(file).round(), _ -> new ArrayList<>()).add(file));
    rounds.keySet().forEach(it -> byRound.putIfAbsent(it, List.of()));
    return byRound;
  }

  private void checkCases(RoundId round, List<FileId> files) {
    var cases = new LinkedHashMap<CaseId, AllRows>();
    for (var file : files) noting(file, () -> foldCase(history(file), cases));
    compare(
        new Kind<>("case", "tables of the cases", it -> it.row().id(), CaseId::file),
        cases,
        it -> kept(it, round));
  }

  private void foldCase(History history, Map<CaseId, AllRows> cases) {
    var id = CaseId.of(history.file());
    var round = rounds.get(id.round());
    var council = councils.get(id.council());
    var file = CaseFile.of(history);
    file.said().forEach(it -> attached.addAll(attached(it.act())));
    if (round != null && council != null)
      cases.put(id, CaseRows.of(file.state(), council, round, rules.of(round.round())));
    else if (unknown.contains(id.round().file()) || unknown.contains(Register.FILE))
      unknown.add(history.file());
    else
      throw new IllegalArgumentException(
          round == null
              ? "there is no round " + id.round()
              : "there is no council " + id.council());
  }

  /// Of every revision: what an item had once is kept as well.
  private static List<Attachment> attached(Act.OfCase act) {
    return act instanceof Act.Described(var _, var item)
        ? item.flatMap(EvidenceItem::attachment).stream().toList()
        : List.of();
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
