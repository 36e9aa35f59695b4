package starboard.consistency.queue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import starboard.casework.CaseId;
import starboard.consistency.Check;
import starboard.consistency.Finding;
import starboard.consistency.Findings;
import starboard.consistency.RoundFacts;

/// Every council of a round with what speaks for another look at it.
///
/// @param looks one for each case, in the order of the round
/// @param findings all that the checks found, one check after the other
public record Queue(List<Look> looks, List<Finding> findings) {
  public Queue {
    looks = List.copyOf(looks);
    findings = List.copyOf(findings);
  }

  /// The queue of a round by these checks.
  public static Queue of(RoundFacts round, List<Check> checks) {
    var findings = Findings.of(round, checks);
    var byCase = byCase(findings);
    var edges = Edges.of(round.terms().rules());
    var grounds = new Grounds(round);
    var looks = new ArrayList<Look>(round.cases().size());
    for (var facts : round.cases()) {
      var about = byCase.getOrDefault(facts.id(), List.of());
      var nearness = facts.counted().map(it -> edges.of(it, facts.limitsApplied()));
      looks.add(new Look(facts, nearness, grounds.of(facts, nearness, about), about));
    }
    return new Queue(looks, findings);
  }

  /// Every council that a filter shows, the highest score first, equals by name.
  public List<Placed> ranked(QueueWeights weights, QueueFilter filter) {
    var scored =
        looks.stream()
            .filter(filter::shows)
            .map(it -> new Placed(0, it, it.score(weights)))
            .sorted(
                Comparator.comparingInt(Placed::score)
                    .reversed()
                    .thenComparing(it -> it.look().facts().name()))
            .toList();
    var placed = new ArrayList<Placed>(scored.size());
    for (var it : scored) {
      var shares = !placed.isEmpty() && placed.getLast().score() == it.score();
      placed.add(
          new Placed(shares ? placed.getLast().place() : placed.size() + 1, it.look(), it.score()));
    }
    return List.copyOf(placed);
  }

  private static Map<CaseId, List<Finding>> byCase(List<Finding> findings) {
    var byCase = new HashMap<CaseId, List<Finding>>();
    for (var finding : findings) {
      byCase.computeIfAbsent(finding.home(), _ -> new ArrayList<>()).add(finding);
      for (var other : finding.concerns().others())
        byCase.computeIfAbsent(other, _ -> new ArrayList<>()).add(finding);
    }
    return byCase;
  }
}
