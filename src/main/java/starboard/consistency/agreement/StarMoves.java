package starboard.consistency.agreement;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.rating.Grades;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;

/// How many stars the disagreements of two inspectors would have moved: both sets of four grades
/// are rated by the rule book, under the limits of the case.
///
/// @param cases from the stars that the second inspector's grades give more than the first's, -3 to
///   3, to how many cases; only cases that both judged whole
public record StarMoves(SortedMap<Integer, Integer> cases) {
  public StarMoves {
    cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
  }

  /// How many cases both judged whole.
  public int rated() {
    return cases.values().stream().mapToInt(it -> it).sum();
  }

  /// How many of them would have had another star.
  public int moved() {
    return rated() - cases.getOrDefault(0, 0);
  }

  /// How many stars all of these together, up or down.
  public int stars() {
    return cases.entrySet().stream().mapToInt(it -> Math.abs(it.getKey()) * it.getValue()).sum();
  }

  static StarMoves of(List<JudgedTwice> cases, ProvedRuleBook rules) {
    var by = new TreeMap<Integer, Integer>();
    for (var it : cases)
      if (it.first().profile().isPresent() && it.second().profile().isPresent())
        by.merge(
            stars(it.second(), it.limits(), rules) - stars(it.first(), it.limits(), rules),
            1,
            Integer::sum);
    return new StarMoves(by);
  }

  private static int stars(Grades whole, List<Limit> limits, ProvedRuleBook rules) {
    return switch (rules.rate(whole, limits)) {
      case Rating.Starred(var stars, var _, var _) -> stars.count();
      case Rating.Incomplete _, Rating.NotYetRated _ ->
          throw new IllegalStateException("four grades are rated");
    };
  }
}
