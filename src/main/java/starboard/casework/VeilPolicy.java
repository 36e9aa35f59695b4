package starboard.casework;

import java.util.Optional;

/// From whom the first judgement is hidden does nothing that touches it, whatever it says: neither
/// a refusal nor a silent success tells what it is.
final class VeilPolicy {
  private static final String RULE = "second-inspector-sees-no-first";

  /// What is said where something that is hidden stands in the way.
  static final Refusal IN_THE_WAY =
      new Refusal(
          RULE,
          "Something that is not shown before both judgements are in stands in the way.",
          "Hand the second judgement in first, or ask the chief inspector.");

  private VeilPolicy() {}

  static Optional<Refusal> refuse(Proposal proposal) {
    if (!proposal.desk().veiled()) return Optional.empty();
    if (!asksFirst(proposal.command()) && proposal.writes().stream().noneMatch(Veil::ofFirst))
      return Optional.empty();
    if (proposal.desk().around().veiledBefore())
      return CasePolicies.refusal(
          RULE,
          "The first judgement in the round before is not %s’s to see or to build on until both judgements are in."
              .formatted(proposal.desk().person().name()),
          "Hand in the second judgement there first, or let somebody else judge here.");
    return CasePolicies.refusal(
        RULE,
        "The first judgement is not %s’s to see or to touch until both judgements are in."
            .formatted(proposal.desk().person().name()),
        "Use the form of the second judgement.");
  }

  /// Also where it would change nothing, which would tell that the case says so already.
  private static boolean asksFirst(Command.OnCase command) {
    return switch (command) {
      case Command.Judge _, Command.GiveReason _, Command.JudgeBecause _, Command.Determine _ ->
          true;
      case Command.Say(var _, var acts) -> acts.stream().anyMatch(Veil::ofFirst);
      case Command.Undo _, Command.Redo _ -> false;
    };
  }
}
