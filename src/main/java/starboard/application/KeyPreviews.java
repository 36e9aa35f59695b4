package starboard.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.casework.CouncilId;
import starboard.casework.RoundFile;
import starboard.indicators.KeyFacts;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyIndicators;
import starboard.indicators.KeyResult;
import starboard.indicators.Keys;
import starboard.rating.Limit;

/// Works out what a key indicator would do to a round.
final class KeyPreviews {
  private KeyPreviews() {}

  /// @param cases those that have been touched
  static KeyPreview of(
      RoundFile round,
      List<RoundValues.Row> rows,
      Map<CouncilId, CaseRow> cases,
      KeyIndicator key) {
    var told = 0;
    var failing = 0;
    var above = 0;
    for (var row : rows) {
      var facts = new KeyFacts(row.values(), Map.of(), Map.of(), row.council().tags());
      var alone = new KeyIndicators(List.of(key));
      var result = Keys.of(round.criteria().indicators(), alone, facts).getFirst();
      if (!(result instanceof KeyResult.NotKnown)) told++;
      if (result.limits().isEmpty()) continue;
      failing++;
      if (isAbove(Optional.ofNullable(cases.get(row.council().id())), result.limits().get()))
        above++;
    }
    return new KeyPreview(told, failing, above);
  }

  private static boolean isAbove(Optional<CaseRow> row, Limit limit) {
    return row.flatMap(it -> it.judgement(limit.subject()).grade())
        .filter(limit::closes)
        .isPresent();
  }
}
