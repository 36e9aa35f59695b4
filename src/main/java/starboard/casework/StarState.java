package starboard.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// The star of a case, or why it has none.
public sealed interface StarState {

  /// What the rule book says of the judgements that stand.
  record Rated(Rating rating) implements StarState {}

  /// Unordered writes disagree on these subjects; a person settles each before there is a star.
  record InConflict(Set<Subject> subjects) implements StarState {}

  /// The star of a case under a rule book.
  static StarState of(Case state, ProvedRuleBook rules, List<Limit> limits) {
    var conflicts = state.inConflict();
    return conflicts.isEmpty()
        ? new Rated(rules.rate(state.grades(), limits))
        : new InConflict(conflicts);
  }

  /// The word in tables and files: `rated`, `incomplete`, `in conflict` or `not yet rated`.
  default String word() {
    return switch (this) {
      case InConflict _ -> "in conflict";
      case Rated(Rating.Starred _) -> "rated";
      case Rated(Rating.Incomplete _) -> "incomplete";
      case Rated(Rating.NotYetRated _) -> "not yet rated";
    };
  }

  /// The stars and points, where all four judgements stand.
  default Optional<Rating.Starred> starred() {
    return this instanceof Rated(Rating.Starred starred) ? Optional.of(starred) : Optional.empty();
  }

  /// The stars, where all four judgements stand.
  default Optional<Stars> stars() {
    return starred().map(Rating.Starred::stars);
  }
}
