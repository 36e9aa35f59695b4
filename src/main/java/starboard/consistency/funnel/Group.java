package starboard.consistency.funnel;

/// The cases of one inspector, region or type, added up.
///
/// @param name of the group
/// @param cases how many, 1 or more
/// @param excess the sum over its cases of the level given less the level expected
/// @param variance the sum of the variances of the levels expected, above 0
public record Group(String name, int cases, double excess, double variance) {
  public Group {
    if (cases < 1) throw new IllegalArgumentException(name + " has no cases");
    if (!(variance > 0) || Double.isInfinite(variance) || !Double.isFinite(excess))
      throw new IllegalArgumentException(name + " has no variance, or no excess");
  }

  /// How many standard deviations the excess lies from 0.
  double standardised() {
    return excess / Math.sqrt(variance);
  }
}
