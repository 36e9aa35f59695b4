package starboard.consistency.model;

import java.util.List;

/// What grade the model expects.
///
/// @param probabilities of the levels 0 to 3; together 1
/// @param cases how many cases it rests on
public record Expectation(List<Double> probabilities, int cases) {
  private static final double ROUNDING = 1e-6;

  public Expectation {
    probabilities = List.copyOf(probabilities);
    var sum = 0.0;
    var possible = probabilities.size() == Observation.LEVELS;
    for (var it : probabilities) {
      sum += it;
      possible &= it >= 0;
    }
    if (!possible || Math.abs(sum - 1) > ROUNDING)
      throw new IllegalArgumentException("not the probabilities of four grades: " + probabilities);
  }

  /// The likeliest level; of two as likely the lower.
  public int likeliest() {
    var best = 0;
    for (var level = 1; level < probabilities.size(); level++)
      if (probabilities.get(level) > probabilities.get(best)) best = level;
    return best;
  }

  /// The mean level, 0 to 3.
  public double mean() {
    var sum = 0.0;
    for (var level = 0; level < probabilities.size(); level++)
      sum += level * probabilities.get(level);
    return sum;
  }

  /// The variance of the level.
  public double variance() {
    var mean = mean();
    var sum = 0.0;
    for (var level = 0; level < probabilities.size(); level++)
      sum += probabilities.get(level) * (level - mean) * (level - mean);
    return sum;
  }

  /// How likely a grade is that lies as far from the likeliest one as this one or farther, on the
  /// same side of it; 1 for the likeliest itself. Small means: seldom given to such a council.
  public double asFarOrFarther(int level) {
    var likeliest = likeliest();
    if (level == likeliest) return 1;
    return level < likeliest ? sum(0, level) : sum(level, probabilities.size() - 1);
  }

  private double sum(int from, int to) {
    return probabilities.subList(from, to + 1).stream().mapToDouble(it -> it).sum();
  }
}
