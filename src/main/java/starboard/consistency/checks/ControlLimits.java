package starboard.consistency.checks;

import java.util.List;

/// The limits between which groups of cases lie by chance, as a funnel: the fewer the cases the
/// wider.
public interface ControlLimits {
  /// Says nothing of any group.
  ControlLimits NONE = _ -> List.of();

  /// One group of cases.
  ///
  /// @param cases how many, at least 1
  /// @param excess by how many grades its cases stand higher than expected, together
  /// @param variance the variance of that sum by chance
  record Group(String name, int cases, double excess, double variance) {}

  /// Where a group lies.
  ///
  /// @param meanExcess grades above what is expected, a case
  /// @param lower the lower limit of that
  /// @param upper the upper limit
  record Point(
      String name, int cases, double meanExcess, double lower, double upper, boolean outside) {}

  /// One point for each group of which it can tell, in the order of the groups.
  List<Point> of(List<Group> groups);
}
