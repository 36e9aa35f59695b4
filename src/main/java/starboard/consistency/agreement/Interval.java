package starboard.consistency.agreement;

/// Between which two figures the true one lies with 95 % confidence; ends the wrong way round are
/// refused with an [IllegalArgumentException].
public record Interval(double lower, double upper) {
  /// How sure it is.
  public static final double CONFIDENCE = 0.95;

  /// Standard errors on either side of a normal 95 % interval.
  static final double NORMAL = 1.959963984540054;

  public Interval {
    if (!(lower <= upper)) throw new IllegalArgumentException(lower + " to " + upper);
  }

  /// The value give or take 1.96 standard errors, within the -1 to 1 of an agreement.
  static Interval around(double value, double standardError) {
    return new Interval(
        Math.max(-1, value - NORMAL * standardError), Math.min(1, value + NORMAL * standardError));
  }
}
