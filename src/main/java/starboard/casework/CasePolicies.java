package starboard.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Who may do what on a case, and when. The first policy that refuses wins.
final class CasePolicies {
  private static final List<Policy> ALL =
      Stream.of(
              PersonPolicies.ALL,
              List.<Policy>of(
                  VeilPolicy::refuse,
                  CasePolicies::roundIsOpen,
                  LockPolicy::refuse,
                  CasePolicies::councilIsInRound),
              WordPolicies.ALL,
              EvidencePolicies.ALL,
              KeyPolicies.ALL,
              StepPolicies.ALL,
              CouncilPolicies.ALL,
              SecondPolicies.ALL,
              DeterminationPolicies.ALL,
              InYearPolicies.ALL,
              List.<Policy>of(RiseGround::refuse, RisePolicy::refuse, CasePolicies::ownStepsOnly))
          .flatMap(List::stream)
          .toList();

  private CasePolicies() {}

  /// One rule: empty where it has nothing against what is proposed.
  @FunctionalInterface
  interface Policy {
    Optional<Refusal> refuse(Proposal proposal);
  }

  static Optional<Refusal> firstRefusal(Proposal proposal) {
    return ALL.stream().flatMap(it -> it.refuse(proposal).stream()).findFirst();
  }

  static Optional<Refusal> refusal(String rule, String sentence, String remedy) {
    return Optional.of(new Refusal(rule, sentence, remedy));
  }

  private static Optional<Refusal> roundIsOpen(Proposal proposal) {
    var round = proposal.desk().round().round();
    if (!round.published() || LockPolicy.inYear(proposal)) return Optional.empty();
    return roundIsPublished(round);
  }

  static Optional<Refusal> roundIsPublished(Round round) {
    return refusal(
        "round-is-open",
        "Round %s is published; its judgements do not change.".formatted(round.id()),
        "Open a new round from it and judge there.");
  }

  private static Optional<Refusal> councilIsInRound(Proposal proposal) {
    var round = proposal.desk().round().round();
    var council = proposal.command().id().council();
    if (round.terms().councils().contains(council)) return Optional.empty();
    return refusal(
        "council-is-in-round",
        "%s is not rated in round %s.".formatted(council, round.id()),
        "Choose a council of this round.");
  }

  private static Optional<Refusal> ownStepsOnly(Proposal proposal) {
    return switch (proposal.command()) {
      case Command.Judge _,
          Command.GiveReason _,
          Command.JudgeBecause _,
          Command.Say _,
          Command.Determine _ ->
          Optional.empty();
      case Command.Undo _ -> ownStep(proposal.desk().undoLine().done(), "undo");
      case Command.Redo _ -> ownStep(proposal.desk().undoLine().undone(), "redo");
    };
  }

  private static Optional<Refusal> ownStep(List<UndoLine.Step> steps, String word) {
    if (steps.isEmpty())
      return refusal(
          "something-to-" + word,
          "There is nothing of yours to %s on this case.".formatted(word),
          "Make a change first; the changes of other people stay as they are.");
    if (steps.stream().noneMatch(UndoLine.Step::free))
      return refusal(
          "own-steps-only",
          "Somebody else has changed this since; to %s would overwrite it.".formatted(word),
          "Judge again if you disagree with what stands now.");
    return Optional.empty();
  }
}
