package starboard.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import starboard.indicators.IndicatorSet;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.journal.Entry;

/// The indicators or key indicators of a round were set anew after it was opened: bands and limits
/// of its cases move by it, though nothing was said in them.
///
/// @param what for example `Set the key indicators`
/// @param detail how many there are now, and which are new, gone or other than before
public record CriteriaChange(Entry entry, String what, String detail) {
  /// So many are named.
  private static final int MOST = 8;

  static CriteriaChange of(Entry entry, IndicatorSet before, IndicatorSet after) {
    return new CriteriaChange(
        entry,
        "Set the indicators",
        detail("indicator", before.indicators(), after.indicators(), it -> it.code().text()));
  }

  static CriteriaChange of(Entry entry, KeyIndicators before, KeyIndicators after) {
    return new CriteriaChange(
        entry,
        "Set the key indicators",
        detail("key indicator", before.list(), after.list(), KeyIndicator::key));
  }

  private static <T> String detail(
      String noun, List<T> before, List<T> after, Function<T, String> name) {
    var parts = new ArrayList<String>();
    parts.add("%d %s%s".formatted(after.size(), noun, after.size() == 1 ? "" : "s"));
    if (before.isEmpty()) return parts.getFirst();
    var was = before.stream().collect(Collectors.toMap(name, it -> it));
    var is = after.stream().map(name).collect(Collectors.toSet());
    var added = after.stream().filter(it -> !was.containsKey(name.apply(it))).toList();
    var others =
        after.stream().filter(it -> !added.contains(it) && !was.containsValue(it)).toList();
    add(parts, "new", added.stream().map(name).toList());
    add(parts, "gone", before.stream().map(name).filter(it -> !is.contains(it)).toList());
    add(parts, "changed", others.stream().map(name).toList());
    return String.join("; ", parts);
  }

  private static void add(List<String> parts, String word, List<String> names) {
    if (names.isEmpty()) return;
    var more = names.size() - MOST;
    var first = String.join(", ", names.stream().limit(MOST).toList());
    parts.add(word + ": " + first + (more > 0 ? " and %d more".formatted(more) : ""));
  }
}
