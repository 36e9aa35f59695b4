package starboard.casework;

import java.util.List;
import java.util.Optional;
import starboard.casework.determination.InYearChange;
import starboard.rating.Stars;

/// When a rating changes within the year: seldom, and on stated grounds (performance ratings
/// document, paragraph 22).
final class InYearPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          rule(InYearPolicies::ratingStands),
          rule(InYearPolicies::onlyZeroIsLifted),
          rule(InYearPolicies::changeHasGrounds));

  private InYearPolicies() {}

  @FunctionalInterface
  private interface Rule {
    Optional<Refusal> refuse(Proposal proposal, InYearChange change);
  }

  private static CasePolicies.Policy rule(Rule rule) {
    return proposal -> {
      for (var act : proposal.writes())
        if (act instanceof Deciding.InYearChanged(var change) && change.isPresent()) {
          var refusal = rule.refuse(proposal, change.get());
          if (refusal.isPresent()) return refusal;
        }
      return Optional.empty();
    };
  }

  private static Optional<Stars> star(Proposal proposal) {
    var before = proposal.before();
    return before
        .deliberation()
        .outcome()
        .changed()
        .map(InYearChange::stars)
        .or(() -> before.published().value())
        .or(() -> proposal.desk().star(before).stars());
  }

  private static Optional<Refusal> ratingStands(Proposal proposal, InYearChange change) {
    var round = proposal.desk().round().round();
    if (round.published() || proposal.before().deliberation().outcome().locked())
      return Optional.empty();
    return CasePolicies.refusal(
        "in-year-change-follows-a-rating",
        "The case is not determined yet, so its rating is not changed within the year.",
        "Judge it and let it be determined.");
  }

  private static Optional<Refusal> onlyZeroIsLifted(Proposal proposal, InYearChange change) {
    var star = star(proposal);
    var fits =
        switch (change.kind()) {
          case LIFTED -> star.filter(it -> it == Stars.ZERO).isPresent();
          case TO_ZERO -> star.filter(it -> it != Stars.ZERO).isPresent();
        };
    if (fits) return Optional.empty();
    return CasePolicies.refusal(
        "only-zero-is-lifted",
        "The council has %s.".formatted(star.map(Stars::words).orElse("no star")),
        "Within the year only zero stars are lifted, and only a higher rating is set to zero.");
  }

  private static Optional<Refusal> changeHasGrounds(Proposal proposal, InYearChange change) {
    if (change.grounds().isBlank() || change.evidence().isBlank())
      return CasePolicies.refusal(
          "in-year-change-has-grounds",
          "The change has no grounds or names no evidence.",
          "Write the grounds and name the evidence.");
    if (change.kind() == InYearChange.Kind.TO_ZERO && change.monitoring().isBlank())
      return CasePolicies.refusal(
          "zero-brings-monitoring",
          "A rating set to zero comes with special monitoring.",
          "Write what the monitoring is.");
    if (change.day().isAfter(proposal.desk().today()))
      return CasePolicies.refusal(
          "in-year-change-has-come",
          "The change would hold from %s, which has not come."
              .formatted(RoundRulings.DAY.format(change.day())),
          "Record it on the day.");
    return Optional.empty();
  }
}
