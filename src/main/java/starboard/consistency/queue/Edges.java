package starboard.consistency.queue;

import java.util.ArrayList;
import java.util.List;
import starboard.rating.EdgeDistance;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// How near each of the 256 profiles is to another star under one rule book, worked out once.
public final class Edges {
  private static final int[] STEPS = {1, -1};

  private final List<Nearness> byIndex;

  private Edges(List<Nearness> byIndex) {
    this.byIndex = byIndex;
  }

  public static Edges of(ProvedRuleBook rules) {
    return new Edges(Profile.all().stream().map(it -> nearness(it, rules)).toList());
  }

  /// How near a profile is under these limits: what they close is marked so.
  public Nearness of(Profile counted, List<Limit> limits) {
    var free = byIndex.get(counted.index());
    if (limits.isEmpty()) return free;
    var flips = free.flips().stream().map(it -> closed(it, limits)).toList();
    return new Nearness(counted, free.decidedBy(), flips, free.edges());
  }

  private static Flip closed(Flip flip, List<Limit> limits) {
    var closing =
        limits.stream()
            .filter(it -> it.subject() == flip.subject() && it.closes(flip.to()))
            .toList();
    return new Flip(flip.subject(), flip.to(), flip.stars(), closing);
  }

  private static Nearness nearness(Profile profile, ProvedRuleBook rules) {
    var stars = rules.stars(profile);
    var flips = new ArrayList<Flip>();
    for (var step : STEPS)
      for (var subject : Subject.values()) {
        var scale = Grade.of(subject.question());
        var level = profile.grade(subject).level() + step;
        if (level < 0 || level >= scale.size()) continue;
        var to = scale.get(level);
        var given = Grades.of(profile).with(subject, to).profile().map(rules::stars).orElse(stars);
        if (given != stars) flips.add(new Flip(subject, to, given, List.of()));
      }
    return new Nearness(
        profile, rules.decidedBy(profile), flips, distances(rules.points(profile), rules));
  }

  private static List<EdgeDistance> distances(int points, ProvedRuleBook rules) {
    return rules.bands().stream()
        .filter(it -> it.stars() != Stars.ZERO)
        .map(it -> new EdgeDistance(it.stars(), it.from(), points - it.from()))
        .toList();
  }
}
