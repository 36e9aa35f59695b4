package starboard.casework;

import java.util.Optional;
import starboard.rating.Stars;

/// A council rises from zero stars only on an explicit statement that the evidence is extremely
/// robust, naming it (guidance of August 2002, as reported on 5 September 2002).
final class RisePolicy {
  private static final String RULE = "rise-from-zero-is-justified";

  private RisePolicy() {}

  /// Facts of indicators are never refused; what they lift is listed.
  static Optional<Refusal> refuse(Proposal proposal) {
    if (!rises(proposal, proposal.after()) || justified(proposal, proposal.after()))
      return Optional.empty();
    if (proposal.writes().stream().allMatch(Act.Valued.class::isInstance)) return Optional.empty();
    if (stoodUnjustified(proposal) && !raises(proposal)) return Optional.empty();
    if (stoodJustified(proposal))
      return CasePolicies.refusal(
          RULE,
          "The rise from zero stars rests on this.",
          "Lower the judgement first, or name other evidence that counts and is weighed extremely"
              + " robust.");
    return CasePolicies.refusal(
        RULE,
        "This would raise the council from zero stars without a statement that the evidence is"
            + " extremely robust.",
        "Write the statement first, naming at least one item that counts in this round and is"
            + " weighed extremely robust.");
  }

  /// Whether facts had lifted the council already, without a statement. What leaves its star where
  /// it is or lowers it is nobody's rise.
  private static boolean stoodUnjustified(Proposal proposal) {
    return rises(proposal, proposal.before()) && !justified(proposal, proposal.before());
  }

  /// Whether the council has risen on a statement that justifies it. What leaves it risen without
  /// one takes the ground of the rise away.
  private static boolean stoodJustified(Proposal proposal) {
    return rises(proposal, proposal.before()) && justified(proposal, proposal.before());
  }

  private static boolean raises(Proposal proposal) {
    return stars(proposal, proposal.after()) > stars(proposal, proposal.before());
  }

  private static int stars(Proposal proposal, Case state) {
    return proposal.desk().star(state).stars().map(Stars::count).orElse(0);
  }

  /// Whether a case stands above a last rating of zero stars.
  static boolean rises(CaseDesk desk, Case state) {
    return desk.last().filter(it -> it == Stars.ZERO).isPresent()
        && desk.star(state).stars().filter(it -> it != Stars.ZERO).isPresent();
  }

  private static boolean rises(Proposal proposal, Case state) {
    return rises(proposal.desk(), state);
  }

  private static boolean justified(Proposal proposal, Case state) {
    return state.justifiesRise(proposal.desk().round().round());
  }
}
