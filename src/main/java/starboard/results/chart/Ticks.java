package starboard.results.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/// The few round numbers at which a scale has its lines. It always reaches from 0, or below it, to
/// 0 or above it.
///
/// @param step the distance between two lines: 1, 2 or 5 times a power of ten
/// @param first and `last` the lines at the ends, in steps
record Ticks(double step, long first, long last) {
  private static final double SLACK = 1e-9;

  /// The lines around the values from `least` to `most`, about `wanted` of them.
  static Ticks around(double least, double most, int wanted) {
    double low = Math.min(0, least);
    double high = Math.max(0, most);
    if (high - low < SLACK) high = 1;
    double step = step((high - low) / wanted);
    return new Ticks(
        step, (long) Math.floor(low / step + SLACK), (long) Math.ceil(high / step - SLACK));
  }

  private static double step(double rough) {
    double ten = Math.pow(10, Math.floor(Math.log10(rough)));
    double times = rough / ten;
    return ten * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
  }

  double least() {
    return first * step;
  }

  double most() {
    return last * step;
  }

  List<Double> values() {
    return LongStream.rangeClosed(first, last).mapToObj(it -> it * step).toList();
  }

  /// A value as it is written at its line.
  String shown(double value) {
    int decimals = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step) - SLACK);
    var text = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
    return value < -SLACK ? "−" + text : text;
  }
}
