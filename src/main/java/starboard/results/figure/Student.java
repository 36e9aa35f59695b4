package starboard.results.figure;

import java.util.List;
import java.util.Optional;

/// How sure an average of few councils is: the 95 % interval of Student's t, mean ± t(n − 1) ·
/// s/√n.
///
/// It asks how far the average could have come out elsewhere if each council's star were one draw
/// among councils like it. The councils are all there are, not a sample; the interval says how
/// little an average of few means, not what unseen councils are like. Source: NIST/SEMATECH
/// e-Handbook of Statistical Methods, 1.3.5.2 (interval) and 1.3.6.7.2 (table of t).
final class Student {
  /// The 97.5 % points of t for 1 to 30 degrees of freedom.
  private static final double[] T = {
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160,
        2.145,
    2.131, 2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052,
        2.048,
    2.045, 2.042
  };

  private static final double NORMAL = 1.959964;

  private Student() {}

  /// An interval of an average.
  record Interval(double low, double high) {}

  /// The 95 % interval, or empty where it cannot be told: fewer than two values, or all alike.
  static Optional<Interval> interval(List<Integer> values) {
    int n = values.size();
    if (n < 2) return Optional.empty();
    var mean = values.stream().mapToInt(it -> it).average().orElseThrow();
    var squares = values.stream().mapToDouble(it -> (it - mean) * (it - mean)).sum();
    if (values.stream().distinct().count() == 1) return Optional.empty();
    var half = t(n - 1) * Math.sqrt(squares / (n - 1) / n);
    return Optional.of(new Interval(mean - half, mean + half));
  }

  /// The 97.5 % point of t. Above 30 degrees of freedom by the first two terms of the expansion of
  /// Cornish and Fisher, which are right to 0.001 there.
  static double t(int freedom) {
    if (freedom <= T.length) return T[freedom - 1];
    var cubed = NORMAL * NORMAL * NORMAL;
    var first = (cubed + NORMAL) / (4.0 * freedom);
    var second =
        (5 * cubed * NORMAL * NORMAL + 16 * cubed + 3 * NORMAL) / (96.0 * freedom * freedom);
    return NORMAL + first + second;
  }
}
