package starboard.casework;

import java.util.List;
import java.util.Optional;

/// Determined means locked: nothing is said on the case but that it is opened again, or that its
/// rating changed within the year.
public final class LockPolicy {
  private static final String RULE = "case-is-not-determined";

  private LockPolicy() {}

  static Optional<Refusal> refuse(Proposal proposal) {
    var outcome = proposal.before().deliberation().outcome();
    if (!outcome.locked() || (proposal.acts().isEmpty() && !asksAnyway(proposal.command())))
      return Optional.empty();
    if (inYear(proposal) || reopens(proposal)) return Optional.empty();
    return locked();
  }

  static Optional<Refusal> locked() {
    return CasePolicies.refusal(
        RULE,
        "The case is determined and locked.",
        "Ask the chief inspector to open it again, with a reason.");
  }

  /// Why values or criteria that would touch determined cases are not loaded; empty where none is.
  ///
  /// @param councils the names of the councils whose determined cases would be touched
  public static Optional<Refusal> refuse(List<String> councils) {
    if (councils.isEmpty()) return Optional.empty();
    var others = councils.size() - 1;
    return CasePolicies.refusal(
        RULE,
        councils.getFirst()
            + switch (others) {
              case 0 -> " is determined and locked.";
              case 1 -> " and one other council are determined and locked.";
              default -> " and %d other councils are determined and locked.".formatted(others);
            },
        "Ask the chief inspector to open them again, with a reason; a file of values can leave them"
            + " out.");
  }

  /// Whether a command does nothing but change the rating within the year.
  static boolean inYear(Proposal proposal) {
    return proposal.command() instanceof Command.Say(var _, var acts)
        && !acts.isEmpty()
        && acts.stream().map(Act.Undoable::field).allMatch(DecidingField.InYear.class::isInstance);
  }

  private static boolean reopens(Proposal proposal) {
    return proposal.command() instanceof Command.Say(var _, var acts)
        && acts.stream().anyMatch(Deciding.Reopened.class::isInstance)
        && acts.stream()
            .allMatch(it -> it instanceof Deciding.Reopened || it instanceof Deciding.Moved);
  }

  /// To determine what is determined is refused, not taken for done.
  private static boolean asksAnyway(Command.OnCase command) {
    return !(command instanceof Command.Undo || command instanceof Command.Redo);
  }
}
