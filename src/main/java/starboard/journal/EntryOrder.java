package starboard.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// The one order of a set of entries: parents before children, then by time, then by hash.
///
/// Leaving out an entry with all its descendants does not change the order of the others, because
/// nothing else waits for it.
final class EntryOrder {
  private static final Comparator<Entry> BY_TIME =
      Comparator.comparing(Entry::at).thenComparing(Entry::id);

  private EntryOrder() {}

  /// @param entries by their ids, every parent among them
  static List<Entry> sort(Map<Hash, Entry> entries) {
    var ready = new PriorityQueue<Entry>(BY_TIME);
    var children = HashMap.<Hash, List<Entry>>newHashMap(entries.size());
    var awaited = HashMap.<Hash, Integer>newHashMap(entries.size());
    for (var entry : entries.values()) {
      if (entry.parents().isEmpty()) ready.add(entry);
      awaited.put(entry.id(), entry.parents().size());
      for (var parent : entry.parents())
        children.computeIfAbsent(parent, _ -> new ArrayList<>(1)).add(entry);
    }
    var sorted = new ArrayList<Entry>(entries.size());
    for (var next = ready.poll(); next != null; next = ready.poll()) {
      sorted.add(next);
      for (var child : children.getOrDefault(next.id(), List.of()))
        if (awaited.merge(child.id(), -1, Integer::sum) == 0) ready.add(child);
    }
    return sorted;
  }
}
