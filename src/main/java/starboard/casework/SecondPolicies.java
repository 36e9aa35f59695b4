package starboard.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import starboard.rating.Rating;
import starboard.rating.Subject;

/// Who judges a case a second time, and until when.
final class SecondPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          SecondPolicies::secondInspectorIsAnother,
          SecondPolicies::askingIsNotUndone,
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
      if (act instanceof Deciding.SecondAsked && judged(proposal, name))
        return CasePolicies.refusal(
            "second-inspector-is-another",
            "%s has judged this case already.".formatted(name),
            "Ask another inspector.");
      var after = proposal.after().deliberation();
      if (after.second().asked().filter(it -> PersonNames.alike(it, name)).isPresent()
          && after.assigned().filter(it -> PersonNames.alike(it, name)).isPresent())
        return CasePolicies.refusal(
            "second-inspector-is-another",
            "%s cannot judge this case both first and second.".formatted(name),
            "Choose two different inspectors.");
    }
    return Optional.empty();
  }

  private static boolean judged(Proposal proposal, String name) {
    return Arrays.stream(Subject.values())
        .flatMap(it -> Judges.of(proposal.desk().file(), it).stream())
        .anyMatch(it -> PersonNames.alike(it, name));
  }

  /// An undone request would hand what one inspector wrote to another.
  private static Optional<Refusal> askingIsNotUndone(Proposal proposal) {
    if (proposal.command() instanceof Command.Say
        || !proposal.before().deliberation().second().begun()
        || proposal.writes().stream().noneMatch(Deciding.SecondAsked.class::isInstance))
      return Optional.empty();
    return CasePolicies.refusal(
        "asking-is-not-undone",
        "The second judgement was begun, so the request for it is not undone.",
        "Ask another inspector, or take the request back.");
  }

  private static Optional<Refusal> secondInspectorWorks(Proposal proposal) {
    if (proposal.writes().stream().noneMatch(SecondPolicies::second) || startsAfresh(proposal))
      return Optional.empty();
    var asked = proposal.before().deliberation().second().asked();
    if (asked.filter(proposal.desk().person().name()::equals).isPresent()) return Optional.empty();
    return CasePolicies.refusal(
        "second-inspector-works",
        asked
            .map(it -> "The second judgement is %s’s to make.".formatted(it))
            .orElse("Nobody was asked for a second judgement on this case."),
        "Ask the chief inspector.");
  }

  /// Whoever asks another inspector wipes what the one before wrote ([Acts]), and does no more.
  private static boolean startsAfresh(Proposal proposal) {
    return proposal.writes().stream().anyMatch(Deciding.SecondAsked.class::isInstance)
        && proposal.writes().stream()
            .filter(SecondPolicies::second)
            .allMatch(it -> it.equals(it.field().blank()));
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
    if (proposal.writes().stream().noneMatch(Act.OfJudgement.class::isInstance))
      return Optional.empty();
    return judgesSecond(proposal.desk().person(), proposal.before().deliberation());
  }

  static Optional<Refusal> judgesSecond(Person person, Deliberation on) {
    var asked = on.second().asked();
    if (asked.filter(it -> PersonNames.alike(it, person.name())).isEmpty()) return Optional.empty();
    return CasePolicies.refusal(
        "second-does-not-judge-first",
        "%s judges this case a second time and does not change the first judgement."
            .formatted(person.name()),
        "Use the form of the second judgement.");
  }
}
