package starboard.casework.refresh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Stars;

/// Whether indicators dominated a rating: a limit bit, so that the star or at least a grade would
/// have been higher without it.
public final class Dominance {
  /// A grade was held down, and the star would have been the same without.
  private static final int GRADE_ONLY = 60;

  private Dominance() {}

  /// Why indicators dominated a rating, or empty where they did not.
  public static Optional<Ground> of(LastRating last, ProvedRuleBook rules) {
    var biting = last.biting();
    if (biting.isEmpty()) return Optional.empty();
    var with = stars(rules, last, last.limits());
    var without = stars(rules, last, List.of());
    if (with.isPresent() && !with.equals(without))
      return ground(
          Ground.FULL,
          "%s; %s without, %s with"
              .formatted(
                  held(biting),
                  without.map(Stars::words).orElse(""),
                  with.map(Stars::words).orElse("")));
    return ground(GRADE_ONLY, held(biting) + "; the star is the same without");
  }

  private static Optional<Ground> ground(int strength, String words) {
    return Optional.of(new Ground(PriorityReason.INDICATORS, strength, words));
  }

  private static String held(List<Limit> biting) {
    return biting.stream()
        .map(it ->
            "%s held %s at %s".formatted(it.key(), it.subject().phrase(), it.highest().word()))
        .collect(Collectors.joining(", "));
  }

  private static Optional<Stars> stars(ProvedRuleBook rules, LastRating last, List<Limit> limits) {
    return rules.rate(last.butForLimits(), limits) instanceof Rating.Starred starred
        ? Optional.of(starred.stars())
        : Optional.empty();
  }
}
