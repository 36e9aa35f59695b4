package starboard.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import starboard.casework.determination.Determination;
import starboard.casework.determination.InYearChange;
import starboard.journal.Field;
import starboard.journal.Write;
import starboard.rating.Stars;

/// When a rating changes within the year: seldom, and on stated grounds (performance ratings
/// document, paragraph 22).
final class InYearPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          rule(InYearPolicies::ratingStands),
          rule(InYearPolicies::onlyZeroIsLifted),
          rule(InYearPolicies::changeHasGrounds),
          rule(InYearPolicies::changeFollowsTheRating),
          InYearPolicies::takingBackHasAReason);

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

  /// It shows for ever, as the change does; so it is said, and never undone in silence.
  private static Optional<Refusal> takingBackHasAReason(Proposal proposal) {
    for (var act : proposal.writes()) {
      if (silent(act))
        return CasePolicies.refusal(
            "in-year-take-back-has-a-reason",
            "The change within the year is taken back without a reason.",
            "Take it back with a reason; it shows for ever.");
      if (act instanceof Deciding.InYearTakenBack
          && proposal.before().deliberation().outcome().inYear() instanceof Field.Unset)
        return CasePolicies.refusal(
            "in-year-change-stands",
            "No change within the year stands that could be taken back.",
            "The rating is the one of the round.");
    }
    return Optional.empty();
  }

  private static boolean silent(Act.Undoable act) {
    return act.equals(new DecidingField.InYear().blank())
        || (act instanceof Deciding.InYearTakenBack(var reason) && reason.isBlank());
  }

  /// No rating changes before it is given.
  private static Optional<Refusal> changeFollowsTheRating(Proposal proposal, InYearChange change) {
    var given = Given.of(proposal);
    if (!change.day().isBefore(given.day())) return Optional.empty();
    return CasePolicies.refusal(
        "in-year-change-comes-after-the-rating",
        "The change would hold from %s, but the rating %s."
            .formatted(RoundRulings.DAY.format(change.day()), given.words()),
        "Name that day or a later one.");
  }

  /// The first day on which a rating can change, and why it is that.
  private record Given(LocalDate day, String words) {
    /// The day of the determination; where two determined the case apart, the earlier. The
    /// published record knows no determinations: there it is the day of publication, and where only
    /// its month is known, the first of it.
    static Given of(Proposal proposal) {
      var terms = proposal.desk().round().round().terms();
      return writes(proposal.before().deliberation().outcome().determined()).stream()
          .map(it -> LocalDate.ofInstant(it.by().at(), Register.ZONE))
          .min(LocalDate::compareTo)
          .map(it -> on("was determined on ", it))
          .or(() -> terms.publication().map(it -> on("was published on ", it)))
          .orElseGet(() -> on("was not published before ", terms.id().month().atDay(1)));
    }

    private static List<Write<Determination>> writes(Field<Determination> determined) {
      return switch (determined) {
        case Field.Unset<Determination> _ -> List.of();
        case Field.Settled<Determination>(var write) -> List.of(write);
        case Field.Conflict<Determination>(var writes) -> writes;
      };
    }

    private static Given on(String words, LocalDate day) {
      return new Given(day, words + RoundRulings.DAY.format(day));
    }
  }
}
