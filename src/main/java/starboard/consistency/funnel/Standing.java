package starboard.consistency.funnel;

/// Where a group stands in the funnel.
public enum Standing {
  /// Fewer than [Funnel#LEAST_CASES] cases: nothing is said of it.
  TOO_FEW,
  /// Graded no higher and no lower than chance explains.
  INSIDE,
  /// Outside the 95 % limits, as one group of twenty is by chance: worth a look, no finding.
  WATCHED,
  /// Graded lower than 99.8 % of such groups are.
  BELOW,
  /// Graded higher.
  ABOVE;

  /// Whether it is outside the 99.8 % limits.
  public boolean outside() {
    return this == BELOW || this == ABOVE;
  }
}
