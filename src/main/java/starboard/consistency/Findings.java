package starboard.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs the checks on a round.
public final class Findings {
  private Findings() {}

  /// What all the checks find, one check after the other, each finding open, settled or reopened by
  /// what its home says of it.
  public static List<Finding> of(RoundFacts round, List<Check> checks) {
    var all = new ArrayList<Finding>();
    for (var check : checks)
      for (var finding : check.find(round)) {
        var said = round.find(finding.home()).map(CaseFacts::settlements).orElse(Map.of());
        all.add(
            said.isEmpty() ? finding : finding.with(Optional.ofNullable(said.get(finding.id()))));
      }
    return List.copyOf(all);
  }
}
