package starboard.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The arithmetic of a rule book whose grades all have points and whose services have weights.
final class Scoring {
  private final Map<Grade, Integer> points;
  private final Map<Service, Integer> weights;
  private final List<Band> bands;
  private final List<LimitingRule> limitingRules;

  Scoring(RuleBook book) {
    points = book.points().value();
    weights = book.weights().value();
    bands = book.bands().stream().map(Part::value).toList();
    limitingRules = book.limitingRules().stream().map(Part::value).toList();
  }

  /// What a grade adds for a subject: its points times the weight of the service.
  int points(Subject subject, Grade grade) {
    return points.getOrDefault(grade, 0) * weights.getOrDefault(subject.service(), 0);
  }

  int points(Profile profile) {
    var sum = 0;
    for (var subject : Subject.values()) sum += points(subject, profile.grade(subject));
    return sum;
  }

  /// What fixes the star of a profile, or empty where no band holds its points.
  Optional<Decision> decidedBy(Profile profile) {
    for (var rule : limitingRules)
      for (var subject : Subject.values())
        if (profile.grade(subject) == rule.grade())
          return Optional.of(new Decision.ByLimitingRule(rule, subject));
    var score = points(profile);
    for (var band : bands) if (band.holds(score)) return Optional.of(new Decision.ByPoints(band));
    return Optional.empty();
  }
}
