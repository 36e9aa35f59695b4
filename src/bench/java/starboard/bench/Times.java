package starboard.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

/// How long each run of a piece of work took: the first by itself, then the others.
///
/// @param first in nanoseconds
/// @param sorted the others in nanoseconds, at least one, the shortest first
record Times(long first, List<Long> sorted) {

  /// @param work is given the number of the run, from 0
  static Times of(int runs, IntConsumer work) {
    var first = one(work, 0);
    var times = new ArrayList<Long>();
    for (var i = 1; i <= runs; i++) times.add(one(work, i));
    times.sort(Comparator.naturalOrder());
    return new Times(first, List.copyOf(times));
  }

  private static long one(IntConsumer work, int number) {
    var before = System.nanoTime();
    work.accept(number);
    return System.nanoTime() - before;
  }

  String line(String what) {
    return "%-44s first %8.1f   least %7.1f   p50 %7.1f   p99 %7.1f   most %7.1f ms"
        .formatted(
            what,
            ms(first),
            ms(sorted.getFirst()),
            ms(sorted.get(sorted.size() / 2)),
            ms(sorted.get(sorted.size() * 99 / 100)),
            ms(sorted.getLast()));
  }

  private static double ms(long nanoseconds) {
    return nanoseconds / 1e6;
  }
}
