package starboard.casework;

import java.util.List;
import java.util.Optional;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;

/// When a case moves from step to step, and who moves it.
final class StepPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          StepPolicies::assignedInspectorWorks,
          StepPolicies::readyCaseStands,
          each(StepPolicies::oneStepAtATime),
          each(StepPolicies::wayBackHasAReason),
          each(StepPolicies::personMayMove),
          each(StepPolicies::judgementsAreComplete),
          each(StepPolicies::councilHasADay),
          each(StepPolicies::councilWasHeard),
          each(StepPolicies::nothingIsOpen));

  private StepPolicies() {}

  /// A rule on one move.
  @FunctionalInterface
  private interface Rule {
    Optional<Refusal> refuse(Proposal proposal, CaseStep from, CaseMove move);
  }

  private static CasePolicies.Policy each(Rule rule) {
    return proposal -> {
      for (var act : proposal.writes())
        if (act instanceof Deciding.Moved(var move)) {
          var refusal = rule.refuse(proposal, from(proposal), move);
          if (refusal.isPresent()) return refusal;
        }
      return Optional.empty();
    };
  }

  private static CaseStep from(Proposal proposal) {
    return proposal.before().deliberation().step(proposal.desk().round().round());
  }

  /// Where a case was given to an inspector, other inspectors neither judge nor move it, nor settle
  /// its findings or answer the council.
  private static Optional<Refusal> assignedInspectorWorks(Proposal proposal) {
    if (proposal.writes().stream().noneMatch(StepPolicies::belongsToTheInspector))
      return Optional.empty();
    return ofAnother(proposal.desk().person(), proposal.before().deliberation());
  }

  static Optional<Refusal> ofAnother(Person person, Deliberation on) {
    var assigned = on.assigned();
    if (person.role() != Role.INSPECTOR || assigned.isEmpty()) return Optional.empty();
    if (assigned.get().equals(person.name())) return Optional.empty();
    return CasePolicies.refusal(
        "assigned-inspector-works",
        "The case is %s’s, not %s’s.".formatted(assigned.get(), person.name()),
        "Ask the chief inspector to give it to you.");
  }

  private static boolean belongsToTheInspector(Act.Undoable act) {
    return act instanceof Act.OfJudgement
        || act instanceof Deciding.Moved
        || act instanceof Deciding.FindingSettled
        || act instanceof Deciding.Responded;
  }

  /// What is ready to be determined does not change under the chief inspector's eyes.
  private static Optional<Refusal> readyCaseStands(Proposal proposal) {
    if (from(proposal) != CaseStep.READY || proposal.command() instanceof Command.Determine)
      return Optional.empty();
    if (proposal.writes().stream().noneMatch(StepPolicies::movesTheGround)) return Optional.empty();
    return readyStands();
  }

  static Optional<Refusal> readyStands() {
    return CasePolicies.refusal(
        "ready-case-stands",
        "The case is ready to be determined; its judgements and evidence do not change now.",
        "Ask the chief inspector to send it back, with a reason.");
  }

  private static boolean movesTheGround(Act.Undoable act) {
    return act instanceof Act.OfJudgement
        || act instanceof Act.Valued
        || act instanceof Act.OfEvidence
        || act instanceof Act.OfYear;
  }

  private static Optional<Refusal> oneStepAtATime(Proposal proposal, CaseStep from, CaseMove move) {
    if (from == CaseStep.DETERMINED || !from.before(move.to())) return Optional.empty();
    var next = from.next().orElseThrow();
    if (next == move.to()) return Optional.empty();
    return CasePolicies.refusal(
        "one-step-at-a-time",
        "The case is %s; it cannot go to %s at once.".formatted(from.word(), move.to().word()),
        "Move it to %s first.".formatted(next.word()));
  }

  private static Optional<Refusal> wayBackHasAReason(
      Proposal proposal, CaseStep from, CaseMove move) {
    if (proposal.command() instanceof Command.Undo || !move.to().before(from))
      return Optional.empty();
    if (!move.reason().isBlank()) return Optional.empty();
    return CasePolicies.refusal(
        "way-back-has-a-reason",
        "The case goes back from %s to %s without a reason."
            .formatted(from.word(), move.to().word()),
        "Write why.");
  }

  /// Moderation, sending to the council and sending back a ready case are the chief inspector's.
  private static Optional<Refusal> personMayMove(Proposal proposal, CaseStep from, CaseMove move) {
    if (proposal.desk().person().role() == Role.CHIEF_INSPECTOR) return Optional.empty();
    var theirs =
        switch (move.to()) {
          case PREPARATION, PROVISIONAL -> from.before(CaseStep.MODERATION);
          case READY -> true;
          case MODERATION, WITH_COUNCIL, DETERMINED, PUBLISHED -> false;
        };
    if (theirs) return Optional.empty();
    return CasePolicies.refusal(
        "chief-inspector-moves",
        "%s cannot move the case from %s to %s."
            .formatted(proposal.desk().person().name(), from.word(), move.to().word()),
        "Ask the chief inspector.");
  }

  private static Optional<Refusal> judgementsAreComplete(
      Proposal proposal, CaseStep from, CaseMove move) {
    if (move.to() == CaseStep.PREPARATION || move.to().before(from)) return Optional.empty();
    var state = proposal.after();
    if (!state.inConflict().isEmpty())
      return incomplete("Two people judged apart and disagree.", "Settle it by judging again.");
    if (!state.toConfirm().isEmpty())
      return incomplete(
          "Judgements carried over are not confirmed yet.", "Confirm or change each of them.");
    if (proposal.desk().star(state).starred().isEmpty())
      return incomplete("Not all four judgements are made.", "Make the missing ones.");
    if (state.judgements().values().stream().anyMatch(it -> it.reason().isBlank()))
      return incomplete("A judgement has no reason.", "Write why for each judgement.");
    return Optional.empty();
  }

  private static Optional<Refusal> incomplete(String sentence, String remedy) {
    return CasePolicies.refusal("judgements-are-complete", sentence, remedy);
  }

  private static Optional<Refusal> councilHasADay(Proposal proposal, CaseStep from, CaseMove move) {
    if (move.to() != CaseStep.WITH_COUNCIL || proposal.command() instanceof Command.Undo)
      return Optional.empty();
    if (move.due().filter(it -> it.isAfter(proposal.desk().today())).isPresent())
      return Optional.empty();
    return CasePolicies.refusal(
        "council-has-a-day",
        move.due()
            .map(it ->
                "The last day for the council, %s, is %s."
                    .formatted(
                        RoundRulings.DAY.format(it),
                        it.equals(proposal.desk().today()) ? "today" : "past"))
            .orElse("The draft goes to the council without a day by which it can answer."),
        "Name a day to come, the last for its representations.");
  }

  private static Optional<Refusal> councilWasHeard(
      Proposal proposal, CaseStep from, CaseMove move) {
    if (move.to() != CaseStep.READY) return Optional.empty();
    var deliberation = proposal.after().deliberation();
    var open = deliberation.open().size();
    if (open > 0)
      return CasePolicies.refusal(
          "council-was-answered",
          open == 1
              ? "A point of the council is not answered."
              : "%d points of the council are not answered.".formatted(open),
          "Answer each with a reason.");
    var due = proposal.before().deliberation().moved().due();
    if (due.isEmpty() || due.get().isBefore(proposal.desk().today()) || !move.reason().isBlank())
      return Optional.empty();
    return CasePolicies.refusal(
        "council-was-heard",
        "The council can make representations until %s."
            .formatted(RoundRulings.DAY.format(due.get())),
        "Wait until then, or write why it needs no more time.");
  }

  private static Optional<Refusal> nothingIsOpen(Proposal proposal, CaseStep from, CaseMove move) {
    if (move.to() != CaseStep.READY) return Optional.empty();
    return DeterminationPolicies.secondIsIn(proposal)
        .or(() -> DeterminationPolicies.findingsAreSettled(proposal));
  }
}
