package starboard.casework.refresh;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Subject;

/// A judgement and the limits on it, before and after new values.
///
/// @param judged the grade that stands
/// @param butForLimits the grade that it would be without limits
/// @param before the lowest limit on it before, or empty
/// @param after the lowest limit on it after, or empty
public record Touched(
    Subject subject,
    Grade judged,
    Grade butForLimits,
    Optional<Limit> before,
    Optional<Limit> after) {

  /// A judgement of a council, or empty while it has no grade.
  static Optional<Touched> of(Effect effect, Subject subject) {
    var held = effect.held();
    return held.judged()
        .get(subject)
        .map(judged ->
            new Touched(
                subject,
                judged,
                held.butForLimits().get(subject).orElse(judged),
                lowest(effect.before().limits(), subject),
                lowest(effect.after().limits(), subject)));
  }

  /// Whether the grade that stands is above its limit now: it must be changed, or the council
  /// exempted.
  public boolean above() {
    return after.filter(it -> it.closes(judged)).isPresent();
  }

  /// Whether more of it counts than before.
  public boolean freed() {
    return countsAfter().level() > countsBefore().level();
  }

  /// What counted of it before.
  public Grade countsBefore() {
    return counted(before);
  }

  /// What counts of it now.
  public Grade countsAfter() {
    return counted(after);
  }

  private Grade counted(Optional<Limit> limit) {
    return limit
        .filter(it -> it.closes(butForLimits))
        .<Grade>map(Limit::highest)
        .orElse(butForLimits);
  }

  private static Optional<Limit> lowest(List<Limit> limits, Subject subject) {
    return limits.stream()
        .filter(it -> it.subject() == subject)
        .min(Comparator.comparing(Limit::highest));
  }
}
