package starboard.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.moderation.Settlement;

/// Runs the checks on a round.
public final class Findings {
  private Findings() {}

  /// What all the checks find, one check after the other, each finding open, settled or reopened by
  /// what its home says of it. What only a change in the determination itself raises is settled by
  /// the reason given with that change.
  public static List<Finding> of(RoundFacts round, List<Check> checks) {
    var all = new ArrayList<Finding>();
    for (var check : checks)
      for (var finding : check.find(round)) {
        var home = round.find(finding.home());
        var said = home.map(CaseFacts::settlements).orElse(Map.of());
        var stands =
            said.isEmpty() ? finding : finding.with(Optional.ofNullable(said.get(finding.id())));
        all.add(home.map(it -> answered(stands, it)).orElse(stands));
      }
    return List.copyOf(all);
  }

  private static Finding answered(Finding finding, CaseFacts home) {
    if (!finding.unsettled() || !finding.check().asksOfOneGrade()) return finding;
    return finding.concerns().subjects().stream()
        .flatMap(it -> home.judgement(it).determined().stream())
        .findFirst()
        .map(it -> new Settlement(Settlement.Kind.CHANGED, it, finding.basis()))
        .map(it -> finding.with(Optional.of(it)))
        .orElse(finding);
  }
}
