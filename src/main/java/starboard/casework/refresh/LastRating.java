package starboard.casework.refresh;

import java.util.List;
import java.util.Optional;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Profile;
import starboard.rating.Stars;

/// How a council was rated in the round from which a refresh was opened.
///
/// @param stars the last star ([starboard.casework.LastStar]), which may be of a round further back
/// @param butForLimits the grades that would have stood without limits
/// @param limits those that counted
public record LastRating(Optional<Stars> stars, Grades butForLimits, List<Limit> limits) {
  /// A council that was not rated.
  public static final LastRating NONE = new LastRating(Optional.empty(), Grades.NONE, List.of());

  public LastRating {
    limits = List.copyOf(limits);
  }

  /// The four grades that counted, or empty while one was missing.
  public Optional<Profile> counted() {
    var grades = butForLimits;
    for (var limit : biting()) {
      var subject = limit.subject();
      if (grades.get(subject).filter(limit::closes).isPresent())
        grades = grades.with(subject, limit.highest());
    }
    return grades.profile();
  }

  /// The limits that held a grade down.
  public List<Limit> biting() {
    return limits.stream()
        .filter(it -> butForLimits.get(it.subject()).filter(it::closes).isPresent())
        .toList();
  }
}
