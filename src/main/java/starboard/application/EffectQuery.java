package starboard.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import starboard.casework.CaseFile;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RoundFile;
import starboard.casework.RoundId;
import starboard.casework.refresh.Effect;
import starboard.casework.refresh.Held;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyFacts;
import starboard.rating.Grades;
import starboard.rating.ProvedRuleBook;

/// Works out the effect of new values on every council of a round: values and grades come from the
/// tables. What was said of key indicators is read from the entries of a case, and only where a key
/// indicator is failed on either side; elsewhere it changes nothing.
record EffectQuery(Ledger ledger, RuleBooks rules, RoundShelf shelf) {

  /// The values of each council on both sides.
  private record Sides(
      Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> before,
      Map<CouncilId, ? extends Map<IndicatorCode, IndicatorValue>> after) {}

  Optional<EffectList> of(RoundId id, Baseline baseline) {
    return RoundRows.of(ledger.tables(), id).map(rows -> of(rows, baseline));
  }

  private EffectList of(RoundRows rows, Baseline baseline) {
    var round = shelf.round(ledger, rows.round().id());
    var book = rules.of(rows.round());
    var sides = sides(rows, baseline);
    var effects =
        rows.councils().stream()
            .map(it -> effect(rows, it, round, book, of(it, sides.before), of(it, sides.after)))
            .toList();
    return new EffectList(rows.round(), baseline, round.loads(), count(rows, baseline), effects);
  }

  private Effect effect(
      RoundRows rows,
      Council council,
      RoundFile round,
      ProvedRuleBook book,
      Map<IndicatorCode, IndicatorValue> before,
      Map<IndicatorCode, IndicatorValue> after) {
    var held = held(rows, council);
    var plain = new KeyFacts(Map.of(), Map.of(), Map.of(), council.tags());
    var limited =
        rows.now(council).filter(it -> !it.limits().isEmpty()).isPresent()
            || fails(plain.withValues(before), round)
            || fails(plain.withValues(after), round);
    if (!limited) return Effect.of(held, book, List.of(), List.of());
    var state = CaseFile.of(ledger.history(rows.caseOf(council).file())).state();
    var facts = CaseKeys.facts(state, council);
    return Effect.of(held, book, round.criteria(), facts, before, after);
  }

  private static boolean fails(KeyFacts facts, RoundFile round) {
    return CaseKeys.of(facts, round.criteria()).results().stream()
        .anyMatch(it -> it.wouldLimit().isPresent());
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
        yield new Sides(then, over(then, now));
      }
      case Baseline.AsAt(var time) -> {
        var then = new HashMap<CouncilId, Map<IndicatorCode, IndicatorValue>>();
        for (var council : rows.now().keySet()) {
          var file = new CaseId(rows.round().id(), council).file();
          var state = CaseFile.of(ledger.history(file).asAt(time)).state();
          then.put(council, state.values().standing());
        }
        yield new Sides(then, now);
      }
      case Baseline.AboutToLoad(var values) -> new Sides(now, over(now, values));
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

  private int count(RoundRows rows, Baseline baseline) {
    var values = ledger.tables().values(rows.round().id()).values().stream();
    var coming =
        baseline instanceof Baseline.AboutToLoad(var loaded)
            ? loaded.values().stream().mapToInt(Map::size).sum()
            : 0;
    return values.mapToInt(Map::size).sum() + coming;
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
