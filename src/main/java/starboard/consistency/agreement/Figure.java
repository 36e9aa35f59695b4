package starboard.consistency.agreement;

import java.util.Optional;

/// A coefficient of agreement: 1 where all agree, 0 where they agree as often as by chance, below 0
/// where less often. Or why there is none.
public sealed interface Figure {
  /// Fewer cases than this give no figure: a 95 % interval of half the scale and more says nothing.
  int LEAST_CASES = 20;

  /// The figure.
  ///
  /// @param interval empty where no disagreement was seen, or where too few samples vary: both
  ///   methods measure by disagreements, and would claim to be certain
  record Known(double value, Optional<Interval> interval) implements Figure {}

  /// Not enough cases were judged twice.
  record TooFew(int cases) implements Figure {
    /// How many it takes.
    public int needed() {
      return LEAST_CASES;
    }
  }

  /// Both gave one and the same grade every time, so that agreement by chance is complete too: the
  /// coefficients are 0 divided by 0.
  record OneGradeOnly() implements Figure {}
}
