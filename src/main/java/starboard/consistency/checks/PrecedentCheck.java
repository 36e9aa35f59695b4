package starboard.consistency.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import starboard.consistency.CaseFacts;
import starboard.consistency.Check;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.Precedent;
import starboard.consistency.RoundFacts;
import starboard.rating.Profile;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// A star that is more than a council with the same or better four judgements was given under
/// another rule book, or less than one with the same or worse judgements was given. Under one rule
/// book it cannot be: a proved rule book never gives a better profile fewer stars. Of all
/// precedents on a side the clearest is named: the most stars apart, then the fewest steps apart.
final class PrecedentCheck implements Check {
  @Override
  public CheckName name() {
    return CheckName.PRECEDENT;
  }

  @Override
  public List<Finding> find(RoundFacts round) {
    var precedents = distinct(round);
    var clearest = new HashMap<Rated, List<Precedent>>();
    var found = new ArrayList<Finding>();
    for (var facts : round.cases()) {
      var rated =
          facts.counted().flatMap(profile -> facts.stars().map(it -> new Rated(profile, it)));
      if (rated.isEmpty()) continue;
      var own = rated.get();
      for (var it : clearest.computeIfAbsent(own, key -> key.clearest(precedents)))
        found.add(finding(facts, own, it));
    }
    return List.copyOf(found);
  }

  /// One precedent for each profile, star and rule book other than that of the round.
  private static List<Precedent> distinct(RoundFacts round) {
    record Same(Rated rated, String ruleBook) {}
    var rules = round.terms().rules().book().id();
    Map<Same, Precedent> first = new LinkedHashMap<>();
    for (var it : round.precedents())
      if (!it.ruleBook().equals(rules))
        first.putIfAbsent(new Same(new Rated(it.profile(), it.stars()), it.ruleBook()), it);
    return List.copyOf(first.values());
  }

  private Finding finding(CaseFacts facts, Rated own, Precedent other) {
    var fewer = other.stars().compareTo(own.stars()) < 0;
    return Finding.open(
        name(),
        other.id().round() + "/" + other.id().council(),
        facts.id(),
        new Concerns(List.of(other.id()), Set.of(Subject.values()), List.of(), List.of()),
        "%s has %s with %s; %s had %s with %s in %s, under the rule book %s."
            .formatted(
                facts.name(),
                own.stars().words(),
                own.profile(),
                other.council(),
                other.stars().words(),
                other.profile().equals(own.profile())
                    ? "the same judgements"
                    : (fewer ? "the better judgements " : "the worse judgements ")
                        + other.profile(),
                other.id().round(),
                other.ruleBook()),
        "%s %d, %s %d"
            .formatted(own.profile(), own.count(), other.profile(), other.stars().count()));
  }

  /// Four judgements and their star.
  private record Rated(Profile profile, Stars stars) {
    int count() {
      return stars.count();
    }

    /// The clearest precedent with fewer stars, and the clearest with more.
    List<Precedent> clearest(List<Precedent> precedents) {
      var order =
          Comparator.<Precedent>comparingInt(it -> -Math.abs(it.stars().count() - count()))
              .thenComparingInt(it -> steps(it.profile()));
      return List.of(
              precedents.stream()
                  .filter(it -> it.stars().count() < count() && it.profile().atLeast(profile))
                  .min(order),
              precedents.stream()
                  .filter(it -> it.stars().count() > count() && profile.atLeast(it.profile()))
                  .min(order))
          .stream()
          .flatMap(Optional::stream)
          .toList();
    }

    private int steps(Profile other) {
      var steps = 0;
      for (var subject : Subject.values())
        steps += Math.abs(profile.grade(subject).level() - other.grade(subject).level());
      return steps;
    }
  }
}
