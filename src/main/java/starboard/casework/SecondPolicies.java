package starboard.casework;

import java.util.List;
import java.util.Optional;
import starboard.journal.Field;
import starboard.rating.Rating;

/// Who judges a case a second time, and until when.
final class SecondPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          SecondPolicies::secondInspectorIsAnother,
          SecondPolicies::secondInspectorWorks,
          SecondPolicies::secondJudgementStands,
          SecondPolicies::secondJudgementIsComplete,
          SecondPolicies::secondDoesNotJudgeFirst);

  private SecondPolicies() {}

  private static boolean second(Act.Undoable act) {
    return act instanceof Deciding.SecondJudged
        || act instanceof Deciding.SecondReasoned
        || act instanceof Deciding.SecondGiven;
  }

  /// Nobody judges the same case twice, and the second inspector is one of the register.
  private static Optional<Refusal> secondInspectorIsAnother(Proposal proposal) {
    for (var act : proposal.writes()) {
      var name =
          switch (act) {
            case Deciding.SecondAsked(var inspector) -> inspector;
            case Deciding.Assigned(var inspector) -> inspector;
            default -> "";
          };
      if (name.isBlank()) continue;
      var unknown = InspectorNames.unknown(proposal.desk().around().register(), name);
      if (unknown.isPresent()) return unknown;
      if (act instanceof Deciding.SecondAsked && judged(proposal.before(), name))
        return CasePolicies.refusal(
            "second-inspector-is-another",
            "%s has judged this case already.".formatted(name),
            "Ask another inspector.");
    }
    return Optional.empty();
  }

  private static boolean judged(Case state, String name) {
    return state.deliberation().assigned().filter(name::equals).isPresent()
        || state.judgements().values().stream()
            .anyMatch(it ->
                it.answer() instanceof Field.Settled<Answer>(var write)
                    && write.value().given().isPresent()
                    && write.by().author().person().equals(name));
  }

  private static Optional<Refusal> secondInspectorWorks(Proposal proposal) {
    if (proposal.writes().stream().noneMatch(SecondPolicies::second)) return Optional.empty();
    var asked = proposal.before().deliberation().second().asked();
    if (asked.filter(proposal.desk().person().name()::equals).isPresent()) return Optional.empty();
    return CasePolicies.refusal(
        "second-inspector-works",
        asked
            .map(it -> "The second judgement is %s’s to make.".formatted(it))
            .orElse("Nobody was asked for a second judgement on this case."),
        "Ask the chief inspector.");
  }

  private static Optional<Refusal> secondJudgementStands(Proposal proposal) {
    if (!proposal.before().deliberation().second().in()) return Optional.empty();
    if (proposal.writes().stream()
        .noneMatch(it -> second(it) || it instanceof Deciding.SecondAsked)) return Optional.empty();
    return CasePolicies.refusal(
        "second-judgement-stands",
        "The second judgement was handed in and does not change.",
        "Settle a difference in moderation.");
  }

  private static Optional<Refusal> secondJudgementIsComplete(Proposal proposal) {
    if (proposal.writes().stream()
        .noneMatch(it -> it instanceof Deciding.SecondGiven(var given) && given))
      return Optional.empty();
    var second = proposal.after().deliberation().second();
    var rated = proposal.desk().rules().rate(second.grades(), List.of());
    if (rated instanceof Rating.Starred) return Optional.empty();
    return CasePolicies.refusal(
        "second-judgement-is-complete",
        "Not all four second judgements are made.",
        "Make the missing ones before handing them in.");
  }

  /// Who is asked for an independent view does not write into the first.
  private static Optional<Refusal> secondDoesNotJudgeFirst(Proposal proposal) {
    var second = proposal.before().deliberation().second();
    if (second.asked().filter(proposal.desk().person().name()::equals).isEmpty())
      return Optional.empty();
    if (proposal.writes().stream().noneMatch(Act.OfJudgement.class::isInstance))
      return Optional.empty();
    return CasePolicies.refusal(
        "second-does-not-judge-first",
        "%s judges this case a second time and does not change the first judgement."
            .formatted(proposal.desk().person().name()),
        "Use the form of the second judgement.");
  }
}
