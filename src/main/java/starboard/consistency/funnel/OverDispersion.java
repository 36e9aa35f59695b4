package starboard.consistency.funnel;

import java.util.Arrays;
import java.util.List;

/// How much more groups differ than chance explains (Spiegelhalter 2005, section 4.2,
/// multiplicative and Winsorised): the mean of the squared standardised excesses, where those
/// beyond the tenth and ninetieth percentile are drawn in to these, so that the few groups that the
/// funnel is to find do not widen it.
final class OverDispersion {
  /// Of fewer groups the factor says nothing.
  static final int LEAST_GROUPS = 10;

  private static final double TAIL = 0.1;

  private OverDispersion() {}

  /// The factor on the variances; 1 where there is none to speak of: fewer than [#LEAST_GROUPS]
  /// groups, or no more than 2 standard errors √(2 / groups) above 1.
  static double of(List<Group> groups) {
    if (groups.size() < LEAST_GROUPS) return 1;
    var sorted = groups.stream().mapToDouble(Group::standardised).sorted().toArray();
    var lowest = percentile(sorted, TAIL);
    var highest = percentile(sorted, 1 - TAIL);
    var factor =
        Arrays.stream(sorted)
            .map(it -> Math.clamp(it, lowest, highest))
            .map(it -> it * it)
            .average()
            .orElse(1);
    return factor > 1 + 2 * Math.sqrt(2.0 / sorted.length) ? factor : 1;
  }

  /// Between the two nearest values, by how near they are.
  private static double percentile(double[] sorted, double share) {
    var at = share * (sorted.length - 1);
    var below = (int) at;
    var above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
