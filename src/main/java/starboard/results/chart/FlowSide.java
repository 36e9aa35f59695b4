package starboard.results.chart;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// One round of a flow: where its places stand from top to bottom, the highest first, and how much
/// of each its bands have taken so far.
final class FlowSide {
  private static final double APART = 12;
  private static final double LEAST = 16;

  private final ToIntFunction<Chart.Stream> end;
  private final double unit;
  private final int[] counts;
  private final double[] tops;
  private final double[] taken;
  private final double bottom;

  /// @param end which end of a stream is on this side
  /// @param unit the height of one council
  FlowSide(Chart.Flow chart, ToIntFunction<Chart.Stream> end, double unit, double top) {
    this.end = end;
    this.unit = unit;
    int places = chart.places().size();
    counts = new int[places];
    tops = new double[places];
    taken = new double[places];
    for (var it : chart.streams()) counts[end.applyAsInt(it)] += it.count();
    double y = top;
    for (int i : fromTop(chart.places())) {
      double slot = Math.max(LEAST, height(i));
      tops[i] = y + (slot - height(i)) / 2;
      taken[i] = tops[i];
      y += slot + APART;
    }
    bottom = y - APART;
  }

  /// The places from the top: the highest first, and last where nothing is rated.
  static List<Integer> fromTop(List<Chart.Series> places) {
    return IntStream.range(0, places.size())
        .boxed()
        .sorted(
            Comparator.comparing((Integer it) -> isUnrated(places.get(it)))
                .thenComparing(Comparator.reverseOrder()))
        .toList();
  }

  static boolean isUnrated(Chart.Series place) {
    return place.tone() == Tone.NONE;
  }

  double unit() {
    return unit;
  }

  int count(int place) {
    return counts[place];
  }

  double top(int place) {
    return tops[place];
  }

  double height(int place) {
    return counts[place] * unit;
  }

  double bottom() {
    return bottom;
  }

  /// The top of the part that a stream has here. To be asked from the highest stream on.
  double take(Chart.Stream stream) {
    int place = end.applyAsInt(stream);
    double top = taken[place];
    taken[place] += stream.count() * unit;
    return top;
  }
}
