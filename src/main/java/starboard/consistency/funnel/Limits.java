package starboard.consistency.funnel;

/// Between which mean excesses a group stays by chance.
///
/// @param lower below 0
/// @param upper above 0
public record Limits(double lower, double upper) {

  boolean hold(double mean) {
    return lower <= mean && mean <= upper;
  }
}
