package starboard.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.Register;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.journal.FileId;

/// Checks that the tables say what the entries add up to.
///
/// @param unknown case files of which it is not known what they add up to; rows that repeat them
///   are passed over
/// @param faults what is wrong, to which more is added
record RowChecking(Tables tables, Set<FileId> unknown, List<String> faults) {

  /// Rows of one kind.
  ///
  /// @param tables where they stand
  /// @param file the case file whose entries a row repeats
  record Kind<K, V>(String word, String tables, Function<V, K> id, Function<K, FileId> file) {
    static final Kind<CouncilId, Council> COUNCIL =
        new Kind<>("council", "table council", Council::id, _ -> Register.FILE);
    static final Kind<RoundId, Round> ROUND =
        new Kind<>("round", "tables round and round_council", Round::id, RoundId::file);
    static final Kind<CaseId, AllRows> CASE =
        new Kind<>("case", "tables of the cases", it -> it.row().id(), CaseId::file);
  }

  <K, V> void compare(Kind<K, V> kind, Map<K, V> said, Function<Tables, List<V>> reading) {
    try {
      var missing = new LinkedHashMap<>(said);
      for (var row : reading.apply(tables)) {
        var id = kind.id().apply(row);
        var meant = missing.remove(id);
        if (row.equals(meant) || unknown.contains(kind.file().apply(id))) continue;
        differs(
            kind,
            id,
            meant == null ? "are there without entries" : "differ from what its entries add up to");
      }
      missing.keySet().forEach(id -> differs(kind, id, "are missing"));
    } catch (StoreFault e) {
      faults.add(e.sentence());
    }
  }

  private <K> void differs(Kind<K, ?> kind, K id, String how) {
    var name = id instanceof CaseId of ? of.council() + " in round " + of.round() : id.toString();
    faults.add(
        "The rows of the %s %s in the %s %s; rebuild the tables."
            .formatted(kind.word(), name, kind.tables(), how));
  }
}
