package starboard.results.figure;

import java.util.List;

/// How often two groups of councils would differ as much if their stars were dealt to them by
/// chance: the exact permutation test of two averages, on both sides (Fisher 1935, Pitman 1937).
///
/// All ways to deal the stars of both groups are counted, none is drawn. A group of few councils
/// can so differ much and yet not surprisingly. Stars are 0 to 3.
final class Permutations {
  private static final int LEVELS = 4;

  private Permutations() {}

  /// The share of all deals whose averages differ at least as much as these, above 0 and up to 1.
  /// An empty group is refused with an [IllegalArgumentException].
  static double chance(List<Integer> one, List<Integer> other) {
    if (one.isEmpty() || other.isEmpty()) throw new IllegalArgumentException("nothing to compare");
    int all = one.size() + other.size();
    int sum = sum(one) + sum(other);
    var ways = ways(counts(one, other), one.size(), sum);
    var seen = Math.abs((long) all * sum(one) - (long) one.size() * sum);
    double extreme = 0;
    double total = 0;
    for (int it = 0; it <= sum; it++) {
      total += ways[it];
      if (Math.abs((long) all * it - (long) one.size() * sum) >= seen) extreme += ways[it];
    }
    return extreme / total;
  }

  private static int sum(List<Integer> stars) {
    return stars.stream().mapToInt(it -> it).sum();
  }

  private static int[] counts(List<Integer> one, List<Integer> other) {
    var counts = new int[LEVELS];
    for (var it : one) counts[it]++;
    for (var it : other) counts[it]++;
    return counts;
  }

  /// In how many ways that many councils can be taken with each sum of stars.
  private static double[] ways(int[] counts, int size, int sum) {
    var ways = new double[size + 1][sum + 1];
    ways[0][0] = 1;
    for (int level = 0; level < LEVELS; level++)
      for (int council = 0; council < counts[level]; council++)
        for (int taken = size; taken > 0; taken--)
          for (int stars = sum; stars >= level; stars--)
            ways[taken][stars] += ways[taken - 1][stars - level];
    return ways[size];
  }
}
