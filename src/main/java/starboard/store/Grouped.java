package starboard.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows by the council they belong to.
final class Grouped<T> {
  private final Map<String, List<T>> rows = new HashMap<>();

  boolean add(String council, T row) {
    return rows.computeIfAbsent(council, _ -> new ArrayList<>()).add(row);
  }

  void sort(Comparator<T> order) {
    rows.values().forEach(it -> it.sort(order));
  }

  List<T> of(String council) {
    return rows.getOrDefault(council, List.of());
  }
}
