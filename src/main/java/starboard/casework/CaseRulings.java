package starboard.casework;

import java.util.Optional;

/// Decides commands on a case: what the command comes to, and whether a policy has something
/// against it.
public final class CaseRulings {
  private CaseRulings() {}

  /// The acts that the command adds, none where it would change nothing, or the refusal of the
  /// first policy that has something against it. To a person from whom the first judgement is
  /// hidden the policies speak of what that person sees.
  public static Ruling rule(CaseDesk desk, Command.OnCase command) {
    var proposal = Proposal.of(desk, command);
    var refusal =
        desk.veiled() ? behindTheVeil(desk, proposal) : CasePolicies.firstRefusal(proposal);
    return refusal
        .<Ruling>map(Ruling.Refused::new)
        .orElseGet(() -> new Ruling.Allowed(proposal.acts()));
  }

  private static Optional<Refusal> behindTheVeil(CaseDesk desk, Proposal whole) {
    var seen = Proposal.of(desk.seen(), whole.command());
    return CasePolicies.firstRefusal(seen)
        .or(() -> CasePolicies.firstRefusal(whole).map(_ -> VeilPolicy.IN_THE_WAY));
  }
}
