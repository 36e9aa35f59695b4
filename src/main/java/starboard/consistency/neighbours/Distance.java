package starboard.consistency.neighbours;

/// How far apart two councils are, and by what. Each part is from 0 (alike) to 1 (as different as
/// can be), the same from either council.
///
/// @param grades the mean over the four judgements of the levels between the two grades, as a share
///   of 3; a judgement that is open in one of them counts a half
/// @param indicators the mean over the indicators of the round that either has a band of: the bands
///   between, as a share of 4; one that only one of them has counts a half. A half where neither
///   has any
/// @param type 0 where both are of the same type, else 1
/// @param region 0 where both are of the same region, else 1
/// @param total the mean of the parts by their weights
public record Distance(double grades, double indicators, double type, double region, double total) {

  static Distance of(
      double grades, double indicators, double type, double region, NearWeights weights) {
    var sum =
        weights.grades() * grades
            + weights.indicators() * indicators
            + weights.type() * type
            + weights.region() * region;
    return new Distance(grades, indicators, type, region, sum / weights.sum());
  }
}
