package starboard.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import starboard.casework.determination.CaseStep;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// When a case is determined, and by whom.
final class DeterminationPolicies {
  static final List<CasePolicies.Policy> ALL =
      List.of(
          DeterminationPolicies::onlyByCommand,
          DeterminationPolicies::reopeningHasAReason,
          on(DeterminationPolicies::caseIsReady),
          on(DeterminationPolicies::judgeDoesNotDetermine),
          on(DeterminationPolicies::nothingIsInConflict),
          on(DeterminationPolicies::councilWasAnswered),
          on(DeterminationPolicies::secondIsIn),
          on(DeterminationPolicies::findingsAreSettled),
          on(DeterminationPolicies::changeHasAReason),
          on(DeterminationPolicies::starIsComputed));

  private DeterminationPolicies() {}

  private static CasePolicies.Policy on(CasePolicies.Policy policy) {
    return proposal ->
        proposal.command() instanceof Command.Determine
            ? policy.refuse(proposal)
            : Optional.empty();
  }

  /// What is determined is computed, not said; and it is opened again, never undone.
  private static Optional<Refusal> onlyByCommand(Proposal proposal) {
    if (proposal.command() instanceof Command.Determine) return Optional.empty();
    var writes = proposal.writes();
    if (writes.stream().anyMatch(Deciding.Determined.class::isInstance))
      return CasePolicies.refusal(
          "determination-is-made",
          "A determination is not said, undone or done again.",
          "Determine the case.");
    var undoes = !(proposal.command() instanceof Command.Say);
    if (undoes && writes.stream().anyMatch(Deciding.Reopened.class::isInstance))
      return CasePolicies.refusal(
          "determination-is-not-undone",
          "A determination is not undone.",
          "Open the case again, with a reason.");
    return Optional.empty();
  }

  private static Optional<Refusal> reopeningHasAReason(Proposal proposal) {
    if (!(proposal.command() instanceof Command.Say(var _, var acts))) return Optional.empty();
    for (var act : acts)
      if (act instanceof Deciding.Reopened(var reason)) {
        if (!proposal.before().deliberation().outcome().locked())
          return CasePolicies.refusal(
              "determined-case-is-reopened",
              "The case is not determined.",
              "It can be worked on as it is.");
        if (reason.isBlank())
          return CasePolicies.refusal(
              "reopening-has-a-reason",
              "The determined case is opened again without a reason.",
              "Write why; it shows for ever.");
      }
    return Optional.empty();
  }

  private static Optional<Refusal> caseIsReady(Proposal proposal) {
    var step = proposal.before().deliberation().step(proposal.desk().round().round());
    if (step == CaseStep.READY) return Optional.empty();
    return CasePolicies.refusal(
        "case-is-ready",
        "The case is %s, not ready.".formatted(step.word()),
        step.next()
            .map(it -> "Move it to %s first.".formatted(it.word()))
            .orElse("It does not change any more."));
  }

  /// Whoever gave a judgement that stands before the determination does not determine it, nor does
  /// the second inspector; nor under another spelling of the same name.
  private static Optional<Refusal> judgeDoesNotDetermine(Proposal proposal) {
    var person = proposal.desk().person().name();
    for (var subject : Subject.values())
      if (Judges.of(proposal.desk().file(), subject)
          .filter(it -> PersonNames.alike(it, person))
          .isPresent()) return notTheJudge(person, "judged " + subject.phrase());
    var second = proposal.before().deliberation().second();
    if (second.asked().filter(it -> PersonNames.alike(it, person)).isPresent())
      return notTheJudge(person, "was asked for the second judgement");
    return Optional.empty();
  }

  private static Optional<Refusal> notTheJudge(String person, String did) {
    return CasePolicies.refusal(
        "judge-does-not-determine",
        "%s %s and cannot determine the case.".formatted(person, did),
        "Let another chief inspector determine it.");
  }

  private static Optional<Refusal> nothingIsInConflict(Proposal proposal) {
    if (proposal.before().inConflict().isEmpty()
        && proposal.desk().star(proposal.before()).starred().isPresent()) return Optional.empty();
    return CasePolicies.refusal(
        "case-has-a-star",
        "The judgements of the case give no star: some are missing or in conflict.",
        "Send the case back to be judged.");
  }

  private static Optional<Refusal> councilWasAnswered(Proposal proposal) {
    if (proposal.before().deliberation().open().isEmpty()) return Optional.empty();
    return CasePolicies.refusal(
        "council-was-answered",
        "A point of the council is not answered.",
        "Answer each with a reason, or send the case back.");
  }

  static Optional<Refusal> secondIsIn(Proposal proposal) {
    var second = proposal.before().deliberation().second();
    if (!second.pending()) return Optional.empty();
    return CasePolicies.refusal(
        "second-judgement-is-in",
        second
            .asked()
            .map("%s was asked for a second judgement and has not handed it in."::formatted)
            .orElse("Two people apart asked for a second judgement by different inspectors."),
        "Wait for it, or take the request back.");
  }

  static Optional<Refusal> findingsAreSettled(Proposal proposal) {
    var open = proposal.desk().around().openFindings().get();
    if (open.isEmpty()) return Optional.empty();
    return CasePolicies.refusal(
        "findings-are-settled",
        (open.size() == 1
                ? "A finding is not settled: "
                : open.size() + " findings are not settled: ")
            + open.stream().limit(3).collect(Collectors.joining(" ")),
        "Settle each with a reason.");
  }

  private static Optional<Refusal> changeHasAReason(Proposal proposal) {
    if (!(proposal.command() instanceof Command.Determine determine)) return Optional.empty();
    for (var change : determine.changes().entrySet()) {
      if (change.getValue().reason().isBlank())
        return CasePolicies.refusal(
            "change-has-a-reason",
            "%s is determined other than it was judged, without a reason."
                .formatted(change.getKey().phrase()),
            "Write why.");
      var stands = proposal.before().judgement(change.getKey()).grade();
      if (stands.filter(change.getValue().grade()::equals).isPresent())
        return CasePolicies.refusal(
            "change-is-a-change",
            "%s is judged %s already."
                .formatted(change.getKey().phrase(), change.getValue().grade().word()),
            "Determine it as it stands, or name another grade.");
    }
    return Optional.empty();
  }

  private static Optional<Refusal> starIsComputed(Proposal proposal) {
    if (!(proposal.command() instanceof Command.Determine determine)) return Optional.empty();
    var computed = proposal.desk().star(proposal.after()).stars();
    if (determine.expected().isEmpty() || determine.expected().equals(computed))
      return Optional.empty();
    return CasePolicies.refusal(
        "star-is-computed",
        "The judgements give %s, not %s."
            .formatted(
                computed.map(Stars::words).orElse("no star"), determine.expected().get().words()),
        "Determine what they give, or change a judgement with a reason.");
  }
}
