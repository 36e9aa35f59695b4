package starboard.casework.refresh;

import java.util.Optional;
import starboard.rating.Stars;

/// What waits to be done on a council: the assessment of its progress where it has zero stars, and
/// evidence that no judgement cites.
final class Waiting {
  private static final int NOT_ASSESSED = 70;
  private static final int RETURNS_ONLY = 40;
  private static final int EACH_RETURN = 10;
  private static final int ONE_ITEM = 40;
  private static final int EACH_MORE = 20;

  private Waiting() {}

  /// Only a council with zero stars is assessed.
  static Optional<Ground> assessment(PriorityFacts facts) {
    if (facts.last().stars().filter(it -> it == Stars.ZERO).isEmpty()) return Optional.empty();
    var returns = facts.overdue().size();
    if (facts.assessed() && returns == 0) return Optional.empty();
    var base = facts.assessed() ? RETURNS_ONLY : NOT_ASSESSED;
    var assessed = facts.assessed() ? "progress assessed" : "progress not assessed yet";
    return Optional.of(
        new Ground(
            PriorityReason.ASSESSMENT,
            Math.min(Ground.FULL, base + EACH_RETURN * returns),
            "zero stars, " + assessed + overdue(returns)));
  }

  static Optional<Ground> evidence(PriorityFacts facts) {
    var items = facts.toWeigh();
    if (items == 0) return Optional.empty();
    return Optional.of(
        new Ground(
            PriorityReason.EVIDENCE,
            Math.min(Ground.FULL, ONE_ITEM + EACH_MORE * (items - 1)),
            items == 1
                ? "one item of evidence not cited by a judgement yet"
                : items + " items of evidence not cited by a judgement yet"));
  }

  private static String overdue(int returns) {
    return switch (returns) {
      case 0 -> "";
      case 1 -> ", one return overdue";
      default -> ", " + returns + " returns overdue";
    };
  }
}
