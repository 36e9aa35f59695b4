package starboard.consistency;

import java.util.List;

/// How likely each grade of a question is.
///
/// @param probabilities one for each grade, worst first, each 0 to 1 and together 1 but for
///   rounding; any other list is refused with an [IllegalArgumentException]
public record Expected(List<Double> probabilities) {
  private static final double ROUNDING = 1e-6;

  public Expected {
    probabilities = List.copyOf(probabilities);
    var sum = probabilities.stream().mapToDouble(it -> it).sum();
    if (probabilities.size() != 4
        || probabilities.stream().anyMatch(it -> !(it >= 0))
        || Math.abs(sum - 1) > ROUNDING)
      throw new IllegalArgumentException("not the probabilities of four grades: " + probabilities);
  }

  public double of(int level) {
    return probabilities.get(level);
  }

  /// How likely a grade of that level or a worse one is.
  public double atMost(int level) {
    return probabilities.subList(0, level + 1).stream().mapToDouble(it -> it).sum();
  }

  /// How likely a grade of that level or a better one is.
  public double atLeast(int level) {
    return probabilities.subList(level, 4).stream().mapToDouble(it -> it).sum();
  }

  /// The level of the likeliest grade, the worse of equals.
  public int likeliest() {
    var best = 0;
    for (var level = 1; level < 4; level++) if (of(level) > of(best)) best = level;
    return best;
  }

  /// The level to expect on average, 0 to 3.
  public double mean() {
    return of(1) + 2 * of(2) + 3 * of(3);
  }

  /// The variance of the level, 0 or more.
  public double variance() {
    var mean = mean();
    return Math.max(0, of(1) + 4 * of(2) + 9 * of(3) - mean * mean);
  }
}
