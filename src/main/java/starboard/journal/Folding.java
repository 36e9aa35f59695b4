package starboard.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// From the entries of a history to what each field says.
///
/// A write supersedes the writes of the same field that its author had seen (those of its entry's
/// ancestors). The writes that none supersedes stand: one value among them settles the field,
/// different values are a conflict.
public final class Folding {
  private Folding() {}

  /// The fields that were ever written.
  ///
  /// They come in the order in which they were first written; fields first written by one entry
  /// come in the order of its map, so a map with an order of its own makes this order repeatable.
  ///
  /// @param writes what an entry gives to which fields; empty where it writes none
  public static <K, V> Map<K, Field<V>> fold(History history, Function<Entry, Map<K, V>> writes) {
    var standing = new LinkedHashMap<K, List<Placed<V>>>();
    var entries = history.entries();
    for (var place = 0; place < entries.size(); place++) {
      var entry = entries.get(place);
      for (var write : writes.apply(entry).entrySet()) {
        var others = standing.computeIfAbsent(write.getKey(), _ -> new ArrayList<>(1));
        var later = place;
        others.removeIf(it -> history.supersedes(later, it.place));
        others.add(new Placed<>(place, new Write<>(entry, write.getValue())));
      }
    }
    var fields = LinkedHashMap.<K, Field<V>>newLinkedHashMap(standing.size());
    standing.forEach((key, placed) -> fields.put(key, field(placed)));
    return Collections.unmodifiableMap(fields);
  }

  private static <V> Field<V> field(List<Placed<V>> standing) {
    var last = standing.getLast().write;
    for (var it : standing)
      if (!it.write.value().equals(last.value()))
        return new Field.Conflict<>(standing.stream().map(Placed::write).toList());
    return new Field.Settled<>(last);
  }

  /// A write and its entry's place in the history.
  private record Placed<V>(int place, Write<V> write) {}
}
