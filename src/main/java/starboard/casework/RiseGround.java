package starboard.casework;

import java.util.Optional;
import starboard.evidence.Weight;

/// What an item of evidence must be to carry a rise from zero stars: it counts in the round and is
/// weighed extremely robust.
public final class RiseGround {
  private RiseGround() {}

  /// Why an item cannot carry a rise, to follow its title; empty where it can.
  public static Optional<String> whyNot(Evidence item, Round round) {
    if (item.withdrawn()) return Optional.of("is withdrawn");
    if (!item.counts(round)) return Optional.of("came after the cut-off and is not admitted");
    var weight = item.shown().weight();
    if (weight.isEmpty()) return Optional.of("is not weighed yet");
    if (weight.get() != Weight.EXTREMELY_ROBUST)
      return Optional.of("is weighed %s, not extremely robust".formatted(weight.get().word()));
    return Optional.empty();
  }

  /// A statement names only what can carry the rise.
  static Optional<Refusal> refuse(Proposal proposal) {
    for (var act : proposal.writes())
      if (act instanceof Act.RiseJustified(var said) && said.isPresent())
        for (var id : said.get().items()) {
          var item = proposal.after().evidence().find(id);
          var why = item.flatMap(it -> whyNot(it, proposal.desk().round().round()));
          if (why.isPresent())
            return CasePolicies.refusal(
                "rise-names-robust-evidence",
                "“%s” %s.".formatted(item.orElseThrow().shown().title(), why.get()),
                "Name only items that count in this round and are weighed extremely robust.");
        }
    return Optional.empty();
  }
}
