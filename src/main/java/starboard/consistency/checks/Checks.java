package starboard.consistency.checks;

import java.util.List;
import starboard.consistency.Check;
import starboard.consistency.Profiles;

/// All the checks.
public final class Checks {
  private Checks() {}

  /// Every check, in the order of their names.
  ///
  /// @param profiles what councils with a like profile of indicators were given
  public static List<Check> all(Profiles profiles) {
    return List.of(
        new DominanceCheck(),
        new PrecedentCheck(),
        new PeersCheck(profiles),
        new SilentChangeCheck(),
        new NotConsideredCheck(),
        new BigMoveCheck(),
        new OldEvidenceCheck(),
        new EmptyAreaCheck(),
        new LateEvidenceCheck(),
        new ExemptionCheck(),
        new IgnoredLimitCheck(),
        GroupCheck.byInspector(profiles),
        GroupCheck.byRegion(profiles));
  }
}
