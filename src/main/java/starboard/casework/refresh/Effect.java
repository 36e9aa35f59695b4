package starboard.casework.refresh;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.Criteria;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyFacts;
import starboard.rating.Arrow;
import starboard.rating.Limit;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// What new values of indicators alone change for a council: its judgements, the rule book, the key
/// indicators and the exemptions are the same on both sides.
///
/// The chief inspector is shown it at the final determination (guidance of August 2002, as reported
/// on 5 September 2002).
public record Effect(Held held, Side before, Side after) {

  /// A council with the values before or after.
  ///
  /// @param limits those that count
  /// @param stars the star of the grades that would stand without limits, under these limits; empty
  ///   where a judgement is missing
  public record Side(List<Limit> limits, Optional<Stars> stars) {
    public Side {
      limits = List.copyOf(limits);
    }
  }

  /// The effect of other limits.
  public static Effect of(Held held, ProvedRuleBook rules, List<Limit> before, List<Limit> after) {
    return new Effect(held, side(held, rules, before), side(held, rules, after));
  }

  /// The effect of other values.
  ///
  /// @param facts what is held of the council; its own values do not matter
  public static Effect of(
      Held held,
      ProvedRuleBook rules,
      Criteria criteria,
      KeyFacts facts,
      Map<IndicatorCode, IndicatorValue> before,
      Map<IndicatorCode, IndicatorValue> after) {
    return of(
        held,
        rules,
        CaseKeys.of(facts.withValues(before), criteria).limits(),
        CaseKeys.of(facts.withValues(after), criteria).limits());
  }

  public Council council() {
    return held.council();
  }

  /// The limits that the new values bring.
  public List<Limit> gained() {
    return without(after.limits(), before.limits());
  }

  /// The limits that the new values take away.
  public List<Limit> lifted() {
    return without(before.limits(), after.limits());
  }

  /// The judgements that are above their limit now, or are held by it less than before.
  public List<Touched> judgements() {
    return Arrays.stream(Subject.values())
        .flatMap(it -> Touched.of(this, it).stream())
        .filter(it -> it.above() || it.freed())
        .toList();
  }

  /// How the star moves.
  public Arrow arrow() {
    return before
        .stars()
        .flatMap(from -> after.stars().map(to -> Arrow.between(from.count(), to.count())))
        .orElse(Arrow.NONE);
  }

  public boolean starMoves() {
    return arrow() != Arrow.NONE;
  }

  /// Whether a limit came or went.
  public boolean limitsMove() {
    return !gained().isEmpty() || !lifted().isEmpty();
  }

  private static Side side(Held held, ProvedRuleBook rules, List<Limit> limits) {
    var rating = rules.rate(held.butForLimits(), limits);
    return new Side(
        limits,
        rating instanceof Rating.Starred starred ? Optional.of(starred.stars()) : Optional.empty());
  }

  /// The same limit may have another value as its reason on the other side.
  private static List<Limit> without(List<Limit> limits, List<Limit> others) {
    return limits.stream()
        .filter(it -> others.stream().noneMatch(other -> other.key().equals(it.key())))
        .toList();
  }
}
