package starboard.rating;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a rule book says of the grades given so far.
public sealed interface Rating {

  /// All four judgements are given: a star rating.
  ///
  /// @param points the rule book's score of the grades that count
  /// @param decidedBy what fixed the star
  record Starred(Stars stars, int points, Decision decidedBy) implements Rating {}

  /// Some judgements are missing.
  ///
  /// @param missing the subjects still open, at least one, in their order; not all four in a rating
  ///   of a case
  /// @param possible the stars that the open judgements can still give, fewest first
  /// @param lowest the score if every open judgement is given its lowest grade
  /// @param highest the score if every open judgement is given the highest grade its limits allow
  record Incomplete(Set<Subject> missing, Set<Stars> possible, int lowest, int highest)
      implements Rating {
    public Incomplete {
      missing = Collections.unmodifiableSet(EnumSet.copyOf(missing));
      possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
    }
  }

  /// No judgement is given yet.
  record NotYetRated() implements Rating {}
}
