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
import starboard.journal.FileId;

/// Rows of rounds as they were read last: each case is shown among the rows of all councils. Used
/// on the store's own thread only.
///
/// What is kept is true up to an entry's number. Where later entries belong to cases of the round,
/// these cases are read anew; where they belong to the round itself, all of it is.
///
/// @param <T> what is kept of one case
final class RowShelf<T> {
  /// How many rounds are usually kept; a screen needs a round and the one before it.
  static final int FEW = 4;

  /// From how many changed cases on the whole round is read at once.
  private static final int MANY = 12;

  private final int most;
  private final Reader<T> reader;
  private final Map<RoundId, Kept<T>> rounds = new LinkedHashMap<>(FEW, 0.75f, true);

  private record Kept<T>(long newest, Map<CouncilId, T> rows) {}

  /// Reads from the tables.
  interface Reader<T> {
    /// All cases of a round; those of which nothing is known may be left out.
    Map<CouncilId, T> round(Ledger ledger, RoundId round);

    /// One case, the same as it is among all.
    T one(Ledger ledger, CaseId id);
  }

  /// @param most how many rounds are kept
  RowShelf(int most, Reader<T> reader) {
    this.most = most;
    this.reader = reader;
  }

  /// Of the values of indicators.
  static RowShelf<SortedMap<IndicatorCode, IndicatorValue>> ofValues() {
    return new RowShelf<>(
        FEW,
        new Reader<>() {
          @Override
          public Map<CouncilId, SortedMap<IndicatorCode, IndicatorValue>> round(
              Ledger ledger, RoundId round) {
            return ledger.tables().values(round);
          }

          @Override
          public SortedMap<IndicatorCode, IndicatorValue> one(Ledger ledger, CaseId id) {
            return ledger.tables().values(id);
          }
        });
  }

  /// The rows of a round; councils of which nothing is known are left out or have none.
  Map<CouncilId, T> of(Ledger ledger, RoundId round) {
    var newest = ledger.newest();
    var kept = rounds.get(round);
    if (kept != null && kept.newest() == newest) return kept.rows();
    var rows = kept == null ? reader.round(ledger, round) : renewed(ledger, round, kept);
    rounds.put(round, new Kept<>(newest, Collections.unmodifiableMap(rows)));
    if (rounds.size() > most) rounds.remove(rounds.keySet().iterator().next());
    return rows;
  }

  private Map<CouncilId, T> renewed(Ledger ledger, RoundId round, Kept<T> kept) {
    var files = ledger.filesSince(kept.newest());
    var changed = changed(files, round);
    if (files.contains(round.file()) || changed.size() >= MANY) return reader.round(ledger, round);
    if (changed.isEmpty()) return kept.rows();
    var rows = new HashMap<>(kept.rows());
    for (var id : changed) rows.put(id.council(), reader.one(ledger, id));
    return rows;
  }

  private static List<CaseId> changed(List<FileId> files, RoundId round) {
    return files.stream()
        .filter(Projection::isCase)
        .map(CaseId::of)
        .filter(it -> it.round().equals(round))
        .toList();
  }
}
