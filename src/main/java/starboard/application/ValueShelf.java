package starboard.application;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.RoundId;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// The values of rounds as they were read last: each case is shown among the values of all
/// councils. Used on the store's own thread only.
///
/// What is kept is true up to an entry's number. Where later entries belong to cases of the round,
/// these cases are read anew.
final class ValueShelf {
  /// How many rounds are kept; a screen needs a round and the one before it.
  private static final int ROUNDS = 4;

  /// From how many changed cases on the whole round is read at once.
  private static final int MANY = 12;

  private final Map<RoundId, Kept> rounds = new LinkedHashMap<>(ROUNDS, 0.75f, true);

  private record Kept(
      long newest, Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> values) {}

  /// The values of a round; councils without any are left out or have none.
  Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> of(Ledger ledger, RoundId round) {
    var newest = ledger.newest();
    var kept = rounds.get(round);
    if (kept != null && kept.newest() == newest) return kept.values();
    var values = kept == null ? ledger.tables().values(round) : renewed(ledger, round, kept);
    rounds.put(round, new Kept(newest, Collections.unmodifiableMap(values)));
    if (rounds.size() > ROUNDS) rounds.remove(rounds.keySet().iterator().next());
    return values;
  }

  private static Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> renewed(
      Ledger ledger, RoundId round, Kept kept) {
    var changed = changed(ledger, round, kept.newest());
    if (changed.isEmpty()) return kept.values();
    if (changed.size() >= MANY) return ledger.tables().values(round);
    var values = new HashMap<>(kept.values());
    for (var id : changed) values.put(id.council(), ledger.tables().values(id));
    return values;
  }

  private static List<CaseId> changed(Ledger ledger, RoundId round, long since) {
    return ledger.filesSince(since).stream()
        .filter(Projection::isCase)
        .map(CaseId::of)
        .filter(it -> it.round().equals(round))
        .toList();
  }
}
