package starboard.consistency.agreement;

import java.util.Arrays;
import java.util.Optional;

/// Krippendorff's alpha for grades that have an order (Krippendorff, *Computing Krippendorff's
/// Alpha-Reliability*, 2011): one less the observed disagreement over that by chance. How far two
/// grades are apart depends on how many were given between them.
final class Alpha {
  /// Samples for the interval.
  private static final int SAMPLES = 1000;

  private Alpha() {}

  /// Of the coincidences of grades: `together[c][k]` is how often grades c and k met within a case,
  /// each ordered pair of a case with m grades counted as 1 / (m - 1). Not a number where only one
  /// grade was given.
  static double of(double[][] together) {
    var levels = together.length;
    var given = new double[levels];
    for (var one = 0; one < levels; one++) given[one] = Arrays.stream(together[one]).sum();
    var all = Arrays.stream(given).sum();
    var observed = 0.0;
    var expected = 0.0;
    for (var one = 0; one < levels; one++) {
      // Half of the grades at this end, all between, half of those at the other end.
      var apart = given[one] / 2;
      for (var other = one + 1; other < levels; other++) {
        apart += given[other] / 2;
        observed += together[one][other] * apart * apart;
        expected += given[one] * given[other] * apart * apart;
        apart += given[other] / 2;
      }
    }
    return 1 - (all - 1) * observed / expected;
  }

  static double of(GradePairs pairs) {
    var levels = pairs.levels();
    var together = new double[levels][levels];
    for (var one = 0; one < levels; one++)
      for (var other = 0; other < levels; other++)
        together[one][other] = pairs.count(one, other) + pairs.count(other, one);
    return of(together);
  }

  /// The middle 95 % of the alphas of a thousand samples of as many cases, drawn from these with
  /// each put back (percentile bootstrap over cases). A sample that has one grade only has no alpha
  /// and is left out; where more than half are such, there is no interval.
  static Optional<Interval> interval(GradePairs pairs, Chance chance) {
    var alphas = new double[SAMPLES];
    var known = 0;
    for (var sample = 0; sample < SAMPLES; sample++) {
      var drawn = pairs.resampled(chance);
      if (!drawn.oneGradeOnly()) alphas[known++] = of(drawn);
    }
    if (known < SAMPLES / 2) return Optional.empty();
    Arrays.sort(alphas, 0, known);
    var tail = (1 - Interval.CONFIDENCE) / 2;
    var lower = (int) Math.floor(tail * (known - 1));
    return Optional.of(new Interval(alphas[lower], alphas[known - 1 - lower]));
  }
}
