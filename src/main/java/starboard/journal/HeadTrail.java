package starboard.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The heads that a journal has had, entry by entry in the order in which the entries arrived:
/// finds the state that a head printed earlier was made from, so that it can be proved of a journal
/// which has grown since.
public final class HeadTrail {
  private final List<Step> steps = new ArrayList<>();
  private final Map<FileId, Set<Hash>> heads = new HashMap<>();

  /// An entry, and the newest entries of its case file before it.
  private record Step(FileId file, Set<Hash> before, Instant newest) {}

  /// A state of the journal.
  ///
  /// @param entries how many entries there were
  /// @param newest when the newest of them was made, the [Instant#EPOCH] where there were none
  public record State(int entries, Instant newest) {}

  /// Adds the entry that arrived next.
  ///
  /// @param parents the entries that it follows
  public void add(FileId file, Hash entry, Set<Hash> parents, Instant at) {
    var before = heads.getOrDefault(file, Set.of());
    var newest = newest();
    steps.add(new Step(file, before, at.isAfter(newest) ? at : newest));
    var after = new HashSet<>(before);
    after.removeAll(parents);
    after.add(entry);
    heads.put(file, after);
  }

  /// How many entries there are.
  public int entries() {
    return steps.size();
  }

  /// The state in which the journal had that head, empty where it never had it. The states are
  /// tried from the newest back: what was printed last is found first.
  public Optional<State> find(Hash head) {
    var then = new HashMap<>(heads);
    for (int entries = steps.size(); entries > 0; entries--) {
      var last = steps.get(entries - 1);
      if (HistoryHead.of(then).equals(head)) return Optional.of(new State(entries, last.newest()));
      then.put(last.file(), last.before());
    }
    return head.equals(HistoryHead.of(Map.of()))
        ? Optional.of(new State(0, Instant.EPOCH))
        : Optional.empty();
  }

  private Instant newest() {
    return steps.isEmpty() ? Instant.EPOCH : steps.getLast().newest();
  }
}
