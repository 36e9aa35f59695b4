package starboard.application;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Criteria;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.Held;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Grades;

/// Works out the effect of new values or other criteria on every council of a round: values and
/// grades come from the tables. The entries of a case are read only where the tables do not tell
/// whether the council is exempted from a key indicator that is failed with the other values.
record EffectQuery(Ledger ledger, RuleBooks rules, RoundShelf shelf) {

  /// The values of each council on both sides, and those that stand.
  private record Sides(
      Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> standing,
      Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> before,
      Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> after) {}

  Optional<EffectList> of(RoundId id, Baseline baseline) {
    return RoundRows.of(ledger.tables(), id).map(rows -> of(rows, baseline));
  }

  private EffectList of(RoundRows rows, Baseline baseline) {
    var round = shelf.round(ledger, rows.round().id());
    var sides = sides(rows, baseline);
    var effects =
        rows.councils().stream()
            .map(it ->
                baseline instanceof Baseline.OtherCriteria(var criteria)
                    ? effect(rows, it, round.criteria(), criteria)
                    : effect(rows, it, round, sides))
            .toList();
    return new EffectList(rows.round(), baseline, round.loads(), count(sides, baseline), effects);
  }

  private Effect effect(RoundRows rows, Council council, RoundFile round, Sides sides) {
    var book = rules.of(rows.round());
    var held = held(rows, council);
    var before = of(council, sides.before);
    var after = of(council, sides.after);
    var kept =
        KeptLimits.of(round.criteria(), council, rows.now(council), of(council, sides.standing));
    var limitsBefore = kept.under(before);
    var limitsAfter = kept.under(after);
    if (limitsBefore.isPresent() && limitsAfter.isPresent())
      return Effect.of(held, book, limitsBefore.get(), limitsAfter.get());
    var state = shelf.state(ledger, rows.caseOf(council));
    var facts = CaseKeys.facts(state, council);
    return Effect.of(held, book, round.criteria(), facts, before, after);
  }

  /// What key indicators other criteria judge by, the tables do not tell.
  private Effect effect(RoundRows rows, Council council, Criteria before, Criteria after) {
    var state = shelf.state(ledger, rows.caseOf(council));
    return Effect.of(
        held(rows, council),
        rules.of(rows.round()),
        CaseKeys.of(state, council, before).limits(),
        CaseKeys.of(state, council, after).limits());
  }

  /// Where a judgement was carried over, what it would have been without limits in the round before
  /// holds too until somebody judges anew.
  private static Held held(RoundRows rows, Council council) {
    var row = rows.now(council);
    if (row.isEmpty()) return new Held(council, Grades.NONE, Grades.NONE);
    var free = row.get().gradesButForLimits();
    for (var judgement : row.get().judgements())
      if (judgement.carried() && judgement.unlimited().isEmpty()) {
        var subject = judgement.subject();
        var then = rows.then(council).flatMap(it -> it.judgement(subject).unlimited());
        if (then.isPresent()) free = free.with(subject, then.get());
      }
    return new Held(council, row.get().grades(), free);
  }

  private Sides sides(RoundRows rows, Baseline baseline) {
    var now = ledger.tables().values(rows.round().id());
    return switch (baseline) {
      case Baseline.LastRound() -> {
        var then = rows.last().map(it -> ledger.tables().values(it.id())).orElse(Map.of());
        yield new Sides(now, then, over(then, now));
      }
      case Baseline.AsAt(var time) -> {
        var then = new HashMap<CouncilId, Map<IndicatorCode, IndicatorValue>>();
        for (var council : rows.now().keySet()) {
          var state = shelf.file(ledger, new CaseId(rows.round().id(), council)).asAt(time).state();
          then.put(council, state.values().standing());
        }
        yield new Sides(now, then, now);
      }
      case Baseline.OtherCriteria _ -> new Sides(now, now, now);
      case Baseline.AboutToLoad(var values) -> new Sides(now, now, over(now, values));
    };
  }

  /// The first values with the second in their place where there are any.
  private static Map<CouncilId, Map<IndicatorCode, IndicatorValue>> over(
      Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> first,
      Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> second) {
    var over = new HashMap<CouncilId, Map<IndicatorCode, IndicatorValue>>(first);
    second.forEach((council, values) -> {
      var all = new TreeMap<IndicatorCode, IndicatorValue>(of(council, first));
      all.putAll(values);
      over.put(council, all);
    });
    return over;
  }

  private static int count(Sides sides, Baseline baseline) {
    var coming = baseline instanceof Baseline.AboutToLoad(var loaded) ? count(loaded) : 0;
    return count(sides.standing) + coming;
  }

  private static int count(Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> values) {
    return values.values().stream().mapToInt(Map::size).sum();
  }

  private static Map<IndicatorCode, IndicatorValue> of(
      Council council, Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> values) {
    return of(council.id(), values);
  }

  private static Map<IndicatorCode, IndicatorValue> of(
      CouncilId council, Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> values) {
    var found = values.get(council);
    return found == null ? Map.of() : found;
  }
}
