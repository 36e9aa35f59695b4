package starboard.rating;

/// The short English sentences in which both fronts tell a rating and its reasons.
public final class Sentences {
  private Sentences() {}

  /// A number of points, for example `1 point`.
  public static String points(int points) {
    return points + (points == 1 ? " point" : " points");
  }
}
