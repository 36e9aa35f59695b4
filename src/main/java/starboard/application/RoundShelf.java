package starboard.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.casework.Case;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.journal.FileId;
import starboard.journal.Hash;

/// What was read last, so that it is not read again: the rounds and the register, which every case
/// needs and which seldom change, and the cases shown last, which stand beside the same council in
/// later rounds. Used on the store's own thread only.
final class RoundShelf {
  /// Enough for every round of several councils; a case with much evidence takes about 100 kB.
  private static final int CASES = 200;

  private final Map<RoundId, Kept> rounds = new HashMap<>();
  private final Set<FileId> written = new HashSet<>();
  private final LinkedHashMap<CaseId, CaseFile> cases = new LinkedHashMap<>(CASES, 0.75f, true);
  private Optional<Register> register = Optional.empty();
  private long seen;

  private record Kept(RoundFile file, Set<Hash> heads) {}

  /// The round of an id, or empty where none was opened.
  Optional<RoundFile> find(Ledger ledger, RoundId id) {
    return kept(ledger, id).map(Kept::file);
  }

  /// The newest entries of a round; none where it was never opened.
  Set<Hash> heads(Ledger ledger, RoundId id) {
    return kept(ledger, id).map(Kept::heads).orElse(Set.of());
  }

  private Optional<Kept> kept(Ledger ledger, RoundId id) {
    keepUp(ledger);
    var kept = rounds.get(id);
    if (kept != null) return Optional.of(kept);
    var history = ledger.history(id.file());
    if (history.size() == 0) return Optional.empty();
    var read = new Kept(RoundFile.of(history), history.heads());
    rounds.put(id, read);
    return Optional.of(read);
  }

  /// The round of an id; one that was never opened is refused with an [IllegalArgumentException].
  RoundFile round(Ledger ledger, RoundId id) {
    return find(ledger, id)
        .orElseThrow(() -> new IllegalArgumentException("there is no round " + id));
  }

  Register register(Ledger ledger) {
    keepUp(ledger);
    var read = register.orElseGet(() -> Register.of(ledger.history(Register.FILE)));
    register = Optional.of(read);
    return read;
  }

  /// The council of an id; one that is not registered is refused with an
  /// [IllegalArgumentException].
  Council council(Ledger ledger, CouncilId id) {
    return register(ledger)
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no council " + id));
  }

  /// A case as it stands.
  Case state(Ledger ledger, CaseId id) {
    return file(ledger, id).state();
  }

  /// All that was said in a case, as far as the ledger shows it.
  CaseFile file(Ledger ledger, CaseId id) {
    return ledger.shown(whole(ledger.whole(), id));
  }

  private CaseFile whole(Ledger ledger, CaseId id) {
    keepUp(ledger);
    var kept = cases.get(id);
    if (kept != null) return kept;
    var read = CaseFile.of(ledger.history(id.file()));
    if (cases.size() >= CASES) cases.pollFirstEntry();
    cases.put(id, read);
    return read;
  }

  /// Forgets what was read of files to which entries came otherwise than by a command, as from
  /// another laptop.
  private void keepUp(Ledger ledger) {
    long newest = ledger.newest();
    if (newest == seen) return;
    if (newest > seen && seen > 0) ledger.filesSince(seen).forEach(this::drop);
    else clear();
    seen = newest;
  }

  /// Forgets what was read of a case file that is written to.
  void forget(FileId file) {
    written.add(file);
    drop(file);
  }

  /// Forgets, at the end of a piece of work, what was read of the case files that it wrote to.
  void forgetWritten() {
    written.forEach(this::drop);
    written.clear();
  }

  private void drop(FileId file) {
    if (Projection.isCase(file)) cases.remove(CaseId.of(file));
    rounds.keySet().removeIf(it -> it.file().equals(file));
    if (file.equals(Register.FILE)) register = Optional.empty();
  }

  /// Forgets all.
  void clear() {
    rounds.clear();
    cases.clear();
    register = Optional.empty();
  }
}
