package starboard.consistency.funnel;

import java.util.List;

/// A funnel plot (Spiegelhalter, *Funnel plots for comparing institutional performance*, Statistics
/// in Medicine 24, 2005): the mean excess of each group against its number of cases, with control
/// limits around 0.
///
/// Limits are 0 ± (z √(φ variance) + ½) / cases, with z 3.090 for 99.8 % and 1.960 for 95 %. The
/// half is a correction for continuity: sums of grades move by whole levels, and without it a small
/// group would be called outside more often than said.
///
/// @param points one for each group, in their order
/// @param overDispersion φ, by how much the variances are raised because groups differ more than
///   chance explains; 1 or more
public record Funnel(List<Point> points, double overDispersion) {
  /// A group with fewer cases is never called outside: the sum of so few grades is far from normal.
  public static final int LEAST_CASES = 5;

  /// Standard deviations of the 99.8 % limits.
  static final double FAR = 3.090232306167813;

  /// Standard deviations of the 95 % limits.
  static final double NEAR = 1.959963984540054;

  private static final double HALF_A_LEVEL = 0.5;

  public Funnel {
    points = List.copyOf(points);
  }

  /// The funnel of some groups; groups that share cases are not refused, but make no sense.
  public static Funnel of(List<Group> groups) {
    var factor =
        OverDispersion.of(groups.stream().filter(it -> it.cases() >= LEAST_CASES).toList());
    return new Funnel(groups.stream().map(it -> point(it, factor)).toList(), factor);
  }

  private static Point point(Group group, double factor) {
    var far = limits(group, factor, FAR);
    var near = limits(group, factor, NEAR);
    var mean = group.excess() / group.cases();
    return new Point(
        group.name(),
        group.cases(),
        mean,
        far.lower(),
        far.upper(),
        near,
        standing(group.cases(), mean, far, near));
  }

  private static Limits limits(Group group, double factor, double deviations) {
    var width = deviations * Math.sqrt(factor * group.variance()) + HALF_A_LEVEL;
    return new Limits(-width / group.cases(), width / group.cases());
  }

  private static Standing standing(int cases, double mean, Limits far, Limits near) {
    if (cases < LEAST_CASES) return Standing.TOO_FEW;
    if (near.hold(mean)) return Standing.INSIDE;
    if (far.hold(mean)) return Standing.WATCHED;
    return mean < 0 ? Standing.BELOW : Standing.ABOVE;
  }
}
