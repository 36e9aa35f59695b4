package starboard.casework.refresh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import starboard.casework.Council;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Stars;

/// Why a council comes first, if it does.
///
/// @param last its last star
/// @param grounds in the order of the reasons; none where nothing speaks for it
public record Priority(Council council, Optional<Stars> last, List<Ground> grounds) {
  public Priority {
    grounds = List.copyOf(grounds);
  }

  /// The reasons for a council.
  ///
  /// @param rules the rule book of the round before, by which it was rated
  public static Priority of(PriorityFacts facts, ProvedRuleBook rules) {
    var grounds =
        Stream.of(
                Dominance.of(facts.last(), rules),
                EdgeNearness.of(facts.last(), rules),
                Waiting.assessment(facts),
                Waiting.evidence(facts))
            .flatMap(Optional::stream)
            .toList();
    return new Priority(facts.council(), facts.last().stars(), grounds);
  }

  /// What a reason adds to its score, in hundredths; 0 where it does not speak for the council.
  public int score(PriorityReason reason, PriorityWeights weights) {
    return grounds.stream()
        .filter(it -> it.reason() == reason)
        .mapToInt(it -> it.strength() * weights.of(reason))
        .sum();
  }

  /// Its score, in hundredths.
  public int score(PriorityWeights weights) {
    return grounds.stream().mapToInt(it -> it.strength() * weights.of(it.reason())).sum();
  }
}
