package starboard.consistency.model;

/// What the model assumes before it sees a case, so that it stays sensible where indicators tell
/// grades apart completely, or where a grade was given to nobody.
///
/// @param ridge how strongly slopes are held near 0: half of it times each squared slope, with
///   features scaled to a standard deviation of 1, is taken from the log-likelihood; 0 or more
/// @param cases so many cases more, in equal parts of each grade, all with average features; 0 or
///   more
public record Prior(double ridge, double cases) {
  /// Nothing assumed: plain maximum likelihood, which may have no maximum.
  public static final Prior NONE = new Prior(0, 0);

  /// One standard deviation of a feature is assumed to move the log odds by about 1 at most, and
  /// each grade was given a quarter of a case.
  public static final Prior USUAL = new Prior(1, 1);

  public Prior {
    if (!(ridge >= 0) || !(cases >= 0))
      throw new IllegalArgumentException("a prior is not below 0");
  }
}
