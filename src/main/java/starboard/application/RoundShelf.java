package starboard.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.journal.FileId;

/// The rounds and the register as they were read last: every case needs them, and they seldom
/// change. Used on the store's own thread only.
final class RoundShelf {
  private final Map<RoundId, RoundFile> rounds = new HashMap<>();
  private final Set<FileId> written = new HashSet<>();
  private Optional<Register> register = Optional.empty();

  /// The round of an id, or empty where none was opened.
  Optional<RoundFile> find(Ledger ledger, RoundId id) {
    var kept = rounds.get(id);
    if (kept != null) return Optional.of(kept);
    var history = ledger.history(id.file());
    if (history.size() == 0) return Optional.empty();
    var read = RoundFile.of(history);
    rounds.put(id, read);
    return Optional.of(read);
  }

  /// The round of an id; one that was never opened is refused with an [IllegalArgumentException].
  RoundFile round(Ledger ledger, RoundId id) {
    return find(ledger, id)
        .orElseThrow(() -> new IllegalArgumentException("there is no round " + id));
  }

  Register register(Ledger ledger) {
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
    rounds.keySet().removeIf(it -> it.file().equals(file));
    if (file.equals(Register.FILE)) register = Optional.empty();
  }

  /// Forgets all.
  void clear() {
    rounds.clear();
    register = Optional.empty();
  }
}
