package starboard.rating;

/// What fixed a star: the points, or a limiting rule that holds whatever the points.
public sealed interface Decision {

  /// The star that it gives.
  Stars stars();

  /// The points lie in this band.
  record ByPoints(Band band) implements Decision {
    @Override
    public Stars stars() {
      return band.stars();
    }
  }

  /// A limiting rule set the stars whatever the points.
  ///
  /// @param subject the judgement that met the rule; the first of them where both services do
  record ByLimitingRule(LimitingRule rule, Subject subject) implements Decision {
    @Override
    public Stars stars() {
      return rule.stars();
    }
  }
}
