package starboard.consistency.funnel;

/// A group in the funnel.
///
/// @param meanExcess by how many levels a case of it was graded higher than expected, on average
/// @param lower the lower 99.8 % limit of that mean, in levels
/// @param upper the upper one
/// @param near the 95 % limits
public record Point(
    String name,
    int cases,
    double meanExcess,
    double lower,
    double upper,
    Limits near,
    Standing standing) {

  /// Whether it lies outside the 99.8 % limits and has cases enough to say so.
  public boolean outside() {
    return standing.outside();
  }
}
