package starboard.casework;

import java.util.List;
import java.util.Optional;

/// Who may do what on a case, and when. The first policy that refuses wins.
final class CasePolicies {
  /// The longest reason that is kept, in characters: about fifty printed pages.
  static final int LONGEST_REASON = 100_000;

  private static final List<Policy> ALL =
      List.of(
          CasePolicies::personMayJudge,
          CasePolicies::roundIsOpen,
          CasePolicies::councilIsInRound,
          CasePolicies::reasonIsNotTooLong,
          CasePolicies::ownStepsOnly);

  private CasePolicies() {}

  /// One rule: empty where it has nothing against the command.
  @FunctionalInterface
  interface Policy {
    Optional<Refusal> refuse(CaseDesk desk, Command.OnCase command);
  }

  static Optional<Refusal> firstRefusal(CaseDesk desk, Command.OnCase command) {
    return ALL.stream().flatMap(it -> it.refuse(desk, command).stream()).findFirst();
  }

  private static Optional<Refusal> personMayJudge(CaseDesk desk, Command.OnCase command) {
    return switch (desk.person().role()) {
      case INSPECTOR, CHIEF_INSPECTOR -> Optional.empty();
      case DATA_OFFICER, READER ->
          refusal(
              "person-may-judge",
              "%s is signed in as %s and cannot judge."
                  .formatted(desk.person().name(), desk.person().role().word()),
              "Sign in as an inspector or as the chief inspector.");
    };
  }

  private static Optional<Refusal> roundIsOpen(CaseDesk desk, Command.OnCase command) {
    if (!desk.round().published()) return Optional.empty();
    return refusal(
        "round-is-open",
        "Round %s is published; its judgements do not change.".formatted(desk.round().id()),
        "Open a new round from it and judge there.");
  }

  private static Optional<Refusal> councilIsInRound(CaseDesk desk, Command.OnCase command) {
    if (desk.round().terms().councils().contains(command.id().council())) return Optional.empty();
    return refusal(
        "council-is-in-round",
        "%s is not rated in round %s.".formatted(command.id().council(), desk.round().id()),
        "Choose a council of this round.");
  }

  private static Optional<Refusal> reasonIsNotTooLong(CaseDesk desk, Command.OnCase command) {
    var length =
        switch (command) {
          case Command.GiveReason(var _, var _, var rationale) -> rationale.length();
          case Command.JudgeBecause(var _, var _, var _, var rationale) -> rationale.length();
          case Command.Judge _, Command.Undo _, Command.Redo _ -> 0;
        };
    if (length <= LONGEST_REASON) return Optional.empty();
    return refusal(
        "reason-is-not-too-long",
        "This reason has %,d characters; the longest that is kept has %,d."
            .formatted(length, LONGEST_REASON),
        "Shorten it.");
  }

  private static Optional<Refusal> ownStepsOnly(CaseDesk desk, Command.OnCase command) {
    return switch (command) {
      case Command.Judge _, Command.GiveReason _, Command.JudgeBecause _ -> Optional.empty();
      case Command.Undo _ -> ownStep(desk.undoLine().done(), "undo");
      case Command.Redo _ -> ownStep(desk.undoLine().undone(), "redo");
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

  private static Optional<Refusal> refusal(String rule, String sentence, String remedy) {
    return Optional.of(new Refusal(rule, sentence, remedy));
  }
}
