package starboard.consistency.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.consistency.CaseFacts;
import starboard.consistency.JudgementFacts;
import starboard.consistency.Profiles;
import starboard.consistency.funnel.Group;
import starboard.rating.Subject;

/// What one case adds to a group.
///
/// @param judgements those of its judgements that belong to the group and of which a profile tells
///   what to expect, at least one
/// @param excess by how many grades they lie above what is expected, on average
/// @param variance the variance of that by chance. The judgements of one council do not go wrong
///   each for itself, so none evens out another: their spreads are averaged, not their variances.
///   And no spread is taken as less than half a grade: however sure a model is of a judgement, a
///   person makes it, and one odd case must not mark all of a group.
record GroupShare(
    CaseFacts facts, List<JudgementFacts> judgements, double excess, double variance) {
  private static final double LEAST_SPREAD = 0.5;

  GroupShare {
    judgements = List.copyOf(judgements);
  }

  /// The share of a case, or empty where nothing is known of what to expect.
  static Optional<GroupShare> of(
      CaseFacts facts, List<JudgementFacts> judgements, Profiles profiles) {
    var told = new ArrayList<JudgementFacts>();
    var excess = 0.0;
    var spread = 0.0;
    for (var it : judgements) {
      var expected = profiles.expected(facts.id(), it.subject());
      if (expected.isEmpty() || it.grade().isEmpty()) continue;
      told.add(it);
      excess += it.grade().get().level() - expected.get().mean();
      spread += Math.max(LEAST_SPREAD, Math.sqrt(expected.get().variance()));
    }
    if (told.isEmpty()) return Optional.empty();
    var mean = spread / told.size();
    return Optional.of(new GroupShare(facts, told, excess / told.size(), mean * mean));
  }

  /// The group of these shares.
  static Group group(String name, List<GroupShare> shares) {
    return new Group(
        name,
        shares.size(),
        shares.stream().mapToDouble(GroupShare::excess).sum(),
        shares.stream().mapToDouble(GroupShare::variance).sum());
  }

  /// The levels of the four judgements in their order, with `-` for one of another group.
  String levels() {
    var levels = new StringBuilder();
    for (var subject : Subject.values())
      levels.append(
          judgements.stream()
              .filter(it -> it.subject() == subject)
              .findFirst()
              .flatMap(JudgementFacts::grade)
              .map(it -> String.valueOf(it.level()))
              .orElse("-"));
    return levels.toString();
  }
}
