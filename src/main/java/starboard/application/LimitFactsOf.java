package starboard.application;

import java.util.List;
import java.util.Map;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.Criteria;
import starboard.consistency.LimitFacts;
import starboard.consistency.LimitFacts.Standing;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.KeyFacts;
import starboard.indicators.KeyResult;

/// Tells of each key indicator that a council fails whether it counts, and who exempted it. The
/// tables keep the reason of an exemption and not whose it is: the round’s own has the words that
/// the values give by themselves.
record LimitFactsOf(
    Criteria criteria, Council council, Map<IndicatorCode, IndicatorValue> values) {

  List<LimitFacts> of(List<CaseRow.LimitRow> rows) {
    var results =
        rows.stream().allMatch(it -> it.notApplied().isEmpty())
            ? List.<KeyResult>of()
            : CaseKeys.of(new KeyFacts(values, Map.of(), Map.of(), council.tags()), criteria)
                .results();
    return rows.stream().map(it -> new LimitFacts(it.limit(), standing(it, results))).toList();
  }

  private Standing standing(CaseRow.LimitRow row, List<KeyResult> results) {
    if (row.notApplied().isEmpty()) return new Standing.Applied();
    var reason = row.notApplied().get();
    var byRule =
        results.stream()
            .filter(KeyResult.NotApplied.class::isInstance)
            .map(KeyResult.NotApplied.class::cast)
            .filter(it -> it.byRule() && it.key().key().equals(row.limit().key()))
            .findFirst();
    if (byRule.filter(it -> it.why().equals(reason)).isPresent())
      return new Standing.ExemptByRule();
    return new Standing.ExemptByPerson(reason, byRule.isPresent() || isSmall(row.limit().key()));
  }

  /// Whether a value that the key indicator is about was counted from small numbers.
  private boolean isSmall(String key) {
    return criteria.keys().list().stream()
        .filter(it -> it.key().equals(key))
        .anyMatch(it ->
            values.entrySet().stream()
                .anyMatch(value -> it.isAbout(value.getKey()) && isSmall(value.getValue())));
  }

  private static boolean isSmall(IndicatorValue value) {
    return value instanceof IndicatorValue.Measured measured
        && measured.firmness() == Firmness.SMALL_NUMBERS;
  }
}
