package starboard.casework.refresh;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import starboard.casework.Case;
import starboard.casework.Council;
import starboard.casework.Criteria;
import starboard.indicators.KeyFacts;
import starboard.indicators.Keys;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// What an effect must be, worked out anew from the whole case before and after.
public record Recomputed(
    List<Limit> limitsBefore,
    List<Limit> limitsAfter,
    Optional<Stars> starsBefore,
    Optional<Stars> starsAfter,
    Set<String> gained,
    Set<String> lifted,
    Set<Subject> above) {

  /// From a case that holds the old values and one that holds the new, all else the same in both.
  public static Recomputed of(
      Case before, Case after, Council council, Criteria criteria, ProvedRuleBook rules) {
    var was = limits(before, council, criteria);
    var is = limits(after, council, criteria);
    var gained = keys(is);
    gained.removeAll(keys(was));
    var lifted = keys(was);
    lifted.removeAll(keys(is));
    var above = new HashSet<Subject>();
    for (var limit : is)
      for (var judgement : after.judgements().values())
        if (judgement.subject() == limit.subject()
            && judgement.grade().map(it -> it.level() > limit.highest().level()).orElse(false))
          above.add(judgement.subject());
    return new Recomputed(
        was, is, stars(before, was, rules), stars(after, is, rules), gained, lifted, above);
  }

  public void assertIs(Effect effect) {
    assertEquals(
        this,
        new Recomputed(
            effect.before().limits(),
            effect.after().limits(),
            effect.before().stars(),
            effect.after().stars(),
            keys(effect.gained()),
            keys(effect.lifted()),
            above(effect)),
        () -> EffectWords.line(effect));
    assertEquals(
        starsBefore.isPresent() && starsAfter.isPresent() && !starsBefore.equals(starsAfter),
        effect.starMoves());
  }

  private static Set<Subject> above(Effect effect) {
    var above = new HashSet<Subject>();
    for (var it : effect.judgements()) if (it.above()) above.add(it.subject());
    return above;
  }

  private static List<Limit> limits(Case state, Council council, Criteria criteria) {
    var facts =
        new KeyFacts(
            state.values().standing(),
            state.keys().judged(),
            state.keys().exempted(),
            council.tags());
    return new ArrayList<>(Keys.limits(Keys.of(criteria.indicators(), criteria.keys(), facts)));
  }

  private static Set<String> keys(List<Limit> limits) {
    var keys = new HashSet<String>();
    for (var limit : limits) keys.add(limit.key());
    return keys;
  }

  private static Optional<Stars> stars(Case state, List<Limit> limits, ProvedRuleBook rules) {
    return switch (rules.rate(state.gradesButForLimits(), limits)) {
      case Rating.Starred starred -> Optional.of(starred.stars());
      case Rating.Incomplete _, Rating.NotYetRated _ -> Optional.empty();
    };
  }
}
