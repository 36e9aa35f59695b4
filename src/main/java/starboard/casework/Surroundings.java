package starboard.casework;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import starboard.casework.determination.Basis;
import starboard.casework.determination.RuleBookHash;
import starboard.journal.Hash;
import starboard.rating.ProvedRuleBook;

/// What lies around a case and matters to few commands on it.
///
/// @param basis on what a determination would rest
/// @param openFindings what consistency checks have against the case and nobody has settled, a
///   sentence each; asked only where it matters, as it looks at the whole round
/// @param veiledBefore whether a round before hides the first judgement of the council from the
///   person who acts ([Veil]): what came over from it, and the star that it gave, are hidden here
public record Surroundings(
    Register register, Basis basis, Supplier<List<String>> openFindings, boolean veiledBefore) {

  /// The surroundings of a case of a round.
  ///
  /// @param round the newest entries of the round
  public static Surroundings of(
      Register register,
      Set<Hash> round,
      ProvedRuleBook rules,
      Supplier<List<String>> openFindings) {
    return new Surroundings(
        register,
        new Basis(new TreeSet<>(round), rules.book().id(), RuleBookHash.of(rules)),
        openFindings,
        false);
  }

  /// The same after a round that hides the first judgement from the person, or after none.
  public Surroundings veiledBefore(boolean veiled) {
    return new Surroundings(register, basis, openFindings, veiled);
  }
}
