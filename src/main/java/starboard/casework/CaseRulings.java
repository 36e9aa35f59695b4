package starboard.casework;

/// Decides commands on a case: what the command comes to, and whether a policy has something
/// against it.
public final class CaseRulings {
  private CaseRulings() {}

  /// The acts that the command adds, none where it would change nothing, or the refusal of the
  /// first policy that has something against it.
  public static Ruling rule(CaseDesk desk, Command.OnCase command) {
    var proposal = Proposal.of(desk, command);
    return CasePolicies.firstRefusal(proposal)
        .<Ruling>map(Ruling.Refused::new)
        .orElseGet(() -> new Ruling.Allowed(proposal.acts()));
  }
}
