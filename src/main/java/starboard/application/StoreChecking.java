package starboard.application;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import starboard.application.RowChecking.Kind;
import starboard.casework.Act;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.casework.RegisteredPerson;
import starboard.casework.Replay;
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
  private final Ledger ledger;
  private final RuleBooks rules;
  private final Heads heads = new Heads();
  private final Map<CouncilId, Council> councils = new LinkedHashMap<>();
  private final Map<String, RegisteredPerson> people = new LinkedHashMap<>();
  private final Map<RoundId, RoundFile> rounds = new LinkedHashMap<>();
  private final Map<RoundId, History> said = new LinkedHashMap<>();
  private final Set<Attachment> attached = new LinkedHashSet<>();
  private final List<String> faults = new ArrayList<>();
  private int determinations;

  /// Case files of which it is not known what they add up to; what depends on them is left out.
  private final Set<FileId> unknown = new HashSet<>();

  private final RowChecking rows;

  private StoreChecking(Ledger ledger, RuleBooks rules) {
    this.ledger = ledger;
    this.rules = rules;
    rows = new RowChecking(ledger.tables(), unknown, faults);
  }

  static StoreCheck check(Ledger ledger, Attachments attachments, RuleBooks rules) {
    return new StoreChecking(ledger, rules).check(attachments);
  }

  /// The register and the rounds before the cases, whose stars depend on their rounds.
  private StoreCheck check(Attachments attachments) {
    var files = ledger.files();
    for (var file : files) if (!Projection.isCase(file)) noting(file, () -> fold(history(file)));
    rows.compare(Kind.COUNCIL, councils, Tables::councils);
    rows.compare(
        new Kind<>("person", "table person", RegisteredPerson::name, _ -> Register.FILE),
        people,
        Tables::people);
    rows.compare(Kind.ROUND, mapped(rounds, RoundFile::round), Tables::rounds);
    casesByRound(files).forEach(this::checkCases);
    checkDrafts();
    faults.addAll(attachments.faults(List.copyOf(attached)));
    var head = heads.files() < files.size() ? Optional.<Hash>empty() : Optional.of(heads.head());
    return new StoreCheck(files.size(), heads.entries(), determinations, head, faults);
  }

  private History history(FileId file) {
    var history = ledger.history(file);
    heads.add(history);
    faults.addAll(ledger.rowFaults(history));
    return history;
  }

  private void fold(History history) {
    if (history.file().equals(Register.FILE)) {
      var register = Register.of(history);
      councils.putAll(register.councils());
      people.putAll(register.people());
    } else {
      var round = RoundFile.of(history);
      rounds.put(round.id(), round);
      said.put(round.id(), history);
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
    rows.compare(Kind.CASE, cases, it -> KeptRows.of(it, round));
  }

  private void foldCase(History history, Map<CaseId, AllRows> cases) {
    var id = CaseId.of(history.file());
    var round = rounds.get(id.round());
    var council = councils.get(id.council());
    var file = CaseFile.of(history);
    file.said().forEach(it -> attached.addAll(attached(it.act())));
    if (round != null && council != null) {
      replay(file, round, council);
      cases.put(id, CaseRows.of(file.state(), council, round, rules.of(round.round())));
    } else if (unknown.contains(id.round().file()) || unknown.contains(Register.FILE))
      unknown.add(history.file());
    else
      throw new IllegalArgumentException(
          round == null
              ? "there is no round " + id.round()
              : "there is no council " + id.council());
  }

  /// Determines again what was determined.
  private void replay(CaseFile file, RoundFile round, Council council) {
    var history = said.getOrDefault(round.id(), History.empty(round.id().file()));
    var book = rules.find(round.round().terms().ruleBook());
    determinations += Replay.count(file);
    faults.addAll(Replay.faults(file, history, council, book));
  }

  /// Of every revision: what an item had once is kept as well.
  private static List<Attachment> attached(Act.OfCase act) {
    return act instanceof Act.Described(var _, var item)
        ? item.flatMap(EvidenceItem::attachment).stream().toList()
        : List.of();
  }

  private static <K, V, W> Map<K, W> mapped(Map<K, V> map, Function<V, W> function) {
    var mapped = new LinkedHashMap<K, W>();
    map.forEach((key, value) -> mapped.put(key, function.apply(value)));
    return mapped;
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
      // Once: all cases of a round may lack the same rule book.
      if (!faults.contains(e.sentence())) faults.add(e.sentence());
    } catch (IllegalArgumentException e) {
      unknown.add(file);
      faults.add("The entries of %s cannot be understood: %s.".formatted(file, e.getMessage()));
    }
  }
}
