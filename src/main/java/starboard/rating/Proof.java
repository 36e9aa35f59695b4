package starboard.rating;

import java.util.List;

/// The outcome of proving a rule book.
public sealed interface Proof {

  /// The rule book holds, and only so can it rate.
  record Proved(ProvedRuleBook book) implements Proof {}

  /// The rule book is refused.
  ///
  /// @param flaws at least one; those of its parts first, then those of its combinations
  record Refuted(List<Flaw> flaws) implements Proof {
    public Refuted {
      flaws = List.copyOf(flaws);
    }
  }
}
