package starboard.casework.refresh;

import java.util.Optional;
import starboard.rating.Band;
import starboard.rating.Decision;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Sentences;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// How close a rating lay to an edge: one point, and more so the more single steps in a judgement
/// move the star and the more stars they move it. A list of all councils that are one step from
/// another star would name nearly all of them: in the recovered rule book every score below the
/// highest band lies within two points of an edge.
final class EdgeNearness {
  private static final int ONE_POINT = 40;

  /// A limiting rule decides, and one step leaves it.
  private static final int BY_RULE = 20;

  private static final int EACH_STEP = 6;
  private static final int EACH_STAR = 6;

  private EdgeNearness() {}

  static Optional<Ground> of(LastRating last, ProvedRuleBook rules) {
    return last.counted().flatMap(it -> ground(it, rules));
  }

  private static Optional<Ground> ground(Profile profile, ProvedRuleBook rules) {
    var steps = Steps.of(profile, rules);
    return switch (rules.decidedBy(profile)) {
      case Decision.ByPoints(var band) -> byPoints(band, rules.points(profile), steps, rules);
      case Decision.ByLimitingRule(var _, var subject) ->
          steps.moving() == 0
              ? Optional.empty()
              : ground(
                  BY_RULE, steps, "%s decides, and %s".formatted(subject.phrase(), steps.words()));
    };
  }

  private static Optional<Ground> byPoints(
      Band band, int points, Steps steps, ProvedRuleBook rules) {
    var toRise = band.to() == rules.maxPoints() ? Integer.MAX_VALUE : band.to() + 1 - points;
    var toFall = band.from() == rules.minPoints() ? Integer.MAX_VALUE : points - band.from() + 1;
    if (Math.min(toRise, toFall) > 1) return Optional.empty();
    var where =
        toFall == 1
            ? "exactly on the edge of " + band.stars().words()
            : "one short of " + Stars.of(band.stars().count() + 1).words();
    return ground(
        ONE_POINT, steps, "%s, %s; %s".formatted(Sentences.points(points), where, steps.words()));
  }

  private static Optional<Ground> ground(int near, Steps steps, String words) {
    var strength = near + EACH_STEP * steps.moving() + EACH_STAR * steps.stars();
    return Optional.of(new Ground(PriorityReason.EDGE, Math.min(Ground.FULL, strength), words));
  }

  /// The single steps in one judgement that move the star.
  ///
  /// @param moving how many do
  /// @param stars by how many stars together
  private record Steps(int moving, int stars) {
    static Steps of(Profile profile, ProvedRuleBook rules) {
      var moving = 0;
      var stars = 0;
      var now = rules.stars(profile).count();
      for (var subject : Subject.values())
        for (var step : new int[] {-1, 1}) {
          var to = stepped(profile, subject, step);
          if (to.isEmpty()) continue;
          var by = Math.abs(rules.stars(to.get()).count() - now);
          moving += by > 0 ? 1 : 0;
          stars += by;
        }
      return new Steps(moving, stars);
    }

    private static Optional<Profile> stepped(Profile profile, Subject subject, int step) {
      var scale = Grade.of(subject.question());
      var level = profile.grade(subject).level() + step;
      if (level < 0 || level >= scale.size()) return Optional.empty();
      return Grades.of(profile).with(subject, scale.get(level)).profile();
    }

    String words() {
      return switch (moving) {
        case 0 -> "no single step moves the star";
        case 1 -> "one single step moves the star";
        default -> moving + " single steps move the star";
      };
    }
  }
}
