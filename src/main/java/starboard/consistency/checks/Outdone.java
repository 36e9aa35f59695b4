package starboard.consistency.checks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import starboard.indicators.BandRange;

/// Finds the pairs of cases of which the first has the same or better bands on every indicator that
/// both have, and yet the lower grade.
///
/// Of all such pairs it keeps, for each first case, the few clearest, and for each second case that
/// is in none of these, its clearest. So every case that is in a pair at all is in one that is
/// kept. Clearest is the second case with the highest grade and then the worst average band, and
/// the first with the lowest grade and then the best average.
///
/// The cases stand in one row, the highest grade first and then the worst average band. For each
/// indicator and band a set of bits tells which of them have no better band there. The second cases
/// of a case are where all its sets agree, among those with a higher grade, the clearest first. So
/// 15,000 cases take 15,000 times some thousand words instead of 225 million comparisons.
final class Outdone {
  /// A first case and a second one, as places in the round.
  record Pair(int lower, int higher) {}

  /// The fewest indicators that both must have.
  static final int FEWEST_SHARED = 3;

  /// How many pairs are kept for a first case.
  static final int KEPT = 3;

  private static final int WORD = 64;

  private final BandTable bands;
  private final int[] levels;
  private final int[] row;
  private final long[][][] noBetter;

  /// @param levels the level of the grade of each case, below 0 where it has none
  Outdone(BandTable bands, int[] levels) {
    this.bands = bands;
    this.levels = levels.clone();
    var means = IntStream.range(0, levels.length).mapToDouble(bands::mean).toArray();
    row =
        IntStream.range(0, levels.length)
            .filter(it -> levels[it] >= 0 && bands.count(it) >= FEWEST_SHARED)
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(it -> -levels[it])
                    .thenComparingDouble(it -> means[it])
                    .thenComparingInt(it -> it))
            .mapToInt(it -> it)
            .toArray();
    noBetter = new long[bands.codes().size()][BandRange.BEST][(row.length + WORD - 1) / WORD];
    for (var code = 0; code < noBetter.length; code++)
      for (var at = 0; at < row.length; at++)
        for (var band = bands.rows().get(row[at])[code]; band < BandRange.BEST; band++)
          noBetter[code][band][at / WORD] |= 1L << at % WORD;
  }

  /// The pairs that are kept, the first cases from the lowest grade up.
  List<Pair> pairs() {
    var pairs = new ArrayList<Pair>();
    var named = new BitSet(row.length);
    var higher = row.length;
    for (var at = row.length - 1; at >= 0; at--) {
      while (higher > 0 && levels[row[higher - 1]] <= levels[row[at]]) higher--;
      if (higher > 0) keep(at, outdone(at, higher), named, pairs);
    }
    return pairs;
  }

  private void keep(int at, BitSet seconds, BitSet named, List<Pair> pairs) {
    var kept = 0;
    for (var it = seconds.nextSetBit(0); it >= 0; it = seconds.nextSetBit(it + 1)) {
      if (bands.shared(row[at], row[it]) < FEWEST_SHARED) continue;
      named.set(it);
      pairs.add(new Pair(row[at], row[it]));
      kept++;
      if (kept == KEPT) seconds.andNot(named); // from here on only those in no pair yet
    }
  }

  /// Which of the first so many cases have nowhere a better band than the case at a place.
  private BitSet outdone(int at, int higher) {
    var words = new long[(higher + WORD - 1) / WORD];
    Arrays.fill(words, -1L);
    if (higher % WORD > 0) words[words.length - 1] = (1L << higher % WORD) - 1;
    var own = bands.rows().get(row[at]);
    for (var code = 0; code < own.length; code++) {
      if (own[code] == 0 || own[code] == BandRange.BEST) continue;
      var allowed = noBetter[code][own[code]];
      for (var word = 0; word < words.length; word++) words[word] &= allowed[word];
    }
    return BitSet.valueOf(words);
  }
}
