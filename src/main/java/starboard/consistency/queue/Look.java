package starboard.consistency.queue;

import java.util.List;
import java.util.Optional;
import starboard.consistency.CaseFacts;
import starboard.consistency.Finding;

/// One council of a round and what speaks for another look at it.
///
/// @param facts the case
/// @param nearness how near it is to another star; empty while it is not rated
/// @param grounds in the order of the reasons; none where nothing speaks for it
/// @param findings those that are about it, at home in it or beside
public record Look(
    CaseFacts facts,
    Optional<Nearness> nearness,
    List<QueueGround> grounds,
    List<Finding> findings) {
  public Look {
    grounds = List.copyOf(grounds);
    findings = List.copyOf(findings);
  }

  /// What a reason adds to its score, in hundredths; 0 where it does not speak for the council.
  public int score(QueueReason reason, QueueWeights weights) {
    return grounds.stream()
        .filter(it -> it.reason() == reason)
        .mapToInt(it -> it.strength() * weights.of(reason))
        .sum();
  }

  /// Its score, in hundredths.
  public int score(QueueWeights weights) {
    return grounds.stream().mapToInt(it -> it.strength() * weights.of(it.reason())).sum();
  }
}
