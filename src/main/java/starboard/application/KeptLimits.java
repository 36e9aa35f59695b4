package starboard.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CaseKeys;
import starboard.casework.Council;
import starboard.casework.Criteria;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyFacts;
import starboard.indicators.KeyResult;
import starboard.rating.Limit;

/// The limits on a council under other values than its own, as far as the tables tell. They keep
/// what was said of a key indicator only where it is failed as the values stand.
///
/// @param row the case as the tables keep it, or empty where it was never touched
/// @param standing how it stands with its own values, exemptions by people aside
record KeptLimits(
    Criteria criteria, Council council, Optional<CaseRow> row, List<KeyResult> standing) {

  static KeptLimits of(
      Criteria criteria,
      Council council,
      Optional<CaseRow> row,
      Map<IndicatorCode, IndicatorValue> values) {
    return new KeptLimits(criteria, council, row, results(criteria, council, values));
  }

  /// The limits under these values; empty where a key indicator is failed that is not failed as the
  /// values stand, so that only the entries tell whether the council is exempted.
  Optional<List<Limit>> under(Map<IndicatorCode, IndicatorValue> values) {
    var limits = new ArrayList<Limit>();
    var results = results(criteria, council, values);
    for (var place = 0; place < results.size(); place++) {
      var result = results.get(place);
      var kept = kept(result);
      if (result.key().condition() instanceof KeyCondition.JudgedAtMost) {
        kept.filter(it -> it.notApplied().isEmpty()).ifPresent(it -> limits.add(it.limit()));
        continue;
      }
      if (result.wouldLimit().isEmpty()) continue;
      if (kept.isEmpty()) return Optional.empty();
      if (!exempted(kept.get(), standing.get(place))) result.limits().ifPresent(limits::add);
    }
    return Optional.of(limits);
  }

  /// Whether a person exempted the council: its reason is not the one that small numbers give.
  private static boolean exempted(CaseRow.LimitRow kept, KeyResult standing) {
    var byRule =
        standing instanceof KeyResult.NotApplied notApplied
            ? Optional.of(notApplied.why())
            : Optional.<String>empty();
    return kept.notApplied().isPresent() && !kept.notApplied().equals(byRule);
  }

  private Optional<CaseRow.LimitRow> kept(KeyResult result) {
    return row.stream()
        .flatMap(it -> it.limits().stream())
        .filter(it -> it.limit().key().equals(result.key().key()))
        .findFirst();
  }

  private static List<KeyResult> results(
      Criteria criteria, Council council, Map<IndicatorCode, IndicatorValue> values) {
    return CaseKeys.of(new KeyFacts(values, Map.of(), Map.of(), council.tags()), criteria)
        .results();
  }
}
