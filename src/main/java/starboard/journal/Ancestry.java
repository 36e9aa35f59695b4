package starboard.journal;

import java.util.Arrays;

/// Which entries of a history lie before which, answered in constant time.
///
/// The entries are dealt into chains, each of which holds only entries that lie one before the
/// other. What lies before an entry is then the start of each chain, so one number a chain says it
/// all. A linear history is one chain; a branched one needs about as many as there were branches at
/// the same time. Memory: entries times chains.
final class Ancestry {
  private static final int[] NOTHING = {};

  private final int[] chainOf;
  private final int[] placeOf;

  /// Of each entry: how many of each chain's first entries lie at or before it. Chains past the end
  /// of a row have none.
  private final int[][] reach;

  private int[] lengths = NOTHING;

  /// @param parents the places of each entry's parents, all smaller than its own
  Ancestry(int[][] parents) {
    chainOf = new int[parents.length];
    placeOf = new int[parents.length];
    reach = new int[parents.length][];
    for (var entry = 0; entry < parents.length; entry++) add(entry, parents[entry]);
  }

  /// Whether one entry is an ancestor of the other; no entry is its own.
  boolean precedes(int earlier, int later) {
    var chain = chainOf[earlier];
    var row = reach[later];
    return earlier != later && chain < row.length && placeOf[earlier] < row[chain];
  }

  private void add(int entry, int[] parents) {
    var before = union(parents);
    var chain = chainToContinue(before);
    if (chain == lengths.length) lengths = Arrays.copyOf(lengths, chain + 1);
    var row = Arrays.copyOf(before, Math.max(before.length, chain + 1));
    chainOf[entry] = chain;
    placeOf[entry] = lengths[chain]++;
    row[chain] = lengths[chain];
    reach[entry] = row;
  }

  private int[] union(int[] parents) {
    if (parents.length == 0) return NOTHING;
    var union = reach[parents[0]];
    for (var i = 1; i < parents.length; i++) union = union(union, reach[parents[i]]);
    return union;
  }

  private static int[] union(int[] left, int[] right) {
    var union = Arrays.copyOf(left, Math.max(left.length, right.length));
    for (var i = 0; i < right.length; i++) union[i] = Math.max(union[i], right[i]);
    return union;
  }

  /// The first chain that lies wholly before the entry, or the number of a new one.
  private int chainToContinue(int[] before) {
    for (var chain = 0; chain < before.length; chain++)
      if (before[chain] == lengths[chain]) return chain;
    return lengths.length;
  }
}
