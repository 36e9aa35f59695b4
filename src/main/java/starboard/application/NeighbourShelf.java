package starboard.application;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.casework.RoundFile;
import starboard.consistency.neighbours.CaseProfile;
import starboard.consistency.neighbours.NearWeights;
import starboard.consistency.neighbours.Neighbours;
import starboard.indicators.Bands;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Grades;

/// The councils of rounds laid out to find the nearest of any, as they were read last, so that a
/// person moves through a list without waiting. Used on the store's own thread only.
///
/// What is kept is true up to an entry's number and for one person. Where later entries belong to
/// cases of the round, only these are read anew.
final class NeighbourShelf {
  private static final int ROUNDS = 2;

  /// From how many changed cases on the whole round is read at once.
  private static final int MANY = 12;

  private final RoundShelf shelf;
  private final Map<String, Kept> rounds = new LinkedHashMap<>(ROUNDS, 0.75f, true);

  private record Kept(
      long newest, RoundFile round, Map<CouncilId, CaseProfile> profiles, Neighbours neighbours) {}

  NeighbourShelf(RoundShelf shelf) {
    this.shelf = shelf;
  }

  /// The councils of a round as a person may see them.
  Neighbours of(Ledger ledger, RoundFile round, String person) {
    var key = round.id() + " " + person;
    var kept = Optional.ofNullable(rounds.get(key)).filter(it -> it.round().equals(round));
    var newest = ledger.newest();
    if (kept.isPresent() && kept.get().newest() == newest) return kept.get().neighbours();
    var profiles = new Profiles(ledger, round, person).after(kept);
    var before = kept.filter(it -> it.profiles().equals(profiles)).map(Kept::neighbours);
    var neighbours =
        before.orElseGet(
            () -> Neighbours.among(profiles.values().stream().toList(), NearWeights.USUAL));
    rounds.put(key, new Kept(newest, round, profiles, neighbours));
    if (rounds.size() > ROUNDS) rounds.remove(rounds.keySet().iterator().next());
    return neighbours;
  }

  /// Reads what is compared of cases.
  private final class Profiles {
    private final Ledger ledger;
    private final RoundFile round;
    private final String person;

    Profiles(Ledger ledger, RoundFile round, String person) {
      this.ledger = ledger;
      this.round = round;
      this.person = person;
    }

    Map<CouncilId, CaseProfile> after(Optional<Kept> kept) {
      if (kept.isEmpty()) return all();
      var changed = new HashSet<CouncilId>();
      for (var file : ledger.filesSince(kept.get().newest()))
        if (Projection.isCase(file)) {
          var id = CaseId.of(file);
          if (id.round().equals(round.id())) changed.add(id.council());
        }
      if (changed.size() >= MANY) return all();
      var profiles = new HashMap<>(kept.get().profiles());
      for (var it : changed) {
        var id = new CaseId(round.id(), it);
        profiles.put(it, profile(id, ledger.tables().find(id), ledger.tables().values(id)));
      }
      return profiles;
    }

    private Map<CouncilId, CaseProfile> all() {
      var rows = new HashMap<CouncilId, CaseRow>();
      for (var row : ledger.tables().cases(round.id())) rows.put(row.id().council(), row);
      var values = ledger.tables().values(round.id());
      var profiles = new HashMap<CouncilId, CaseProfile>();
      for (var it : round.round().terms().councils())
        profiles.put(
            it,
            profile(
                new CaseId(round.id(), it),
                Optional.ofNullable(rows.get(it)),
                values.getOrDefault(it, new TreeMap<>())));
      return profiles;
    }

    private CaseProfile profile(
        CaseId id, Optional<CaseRow> found, SortedMap<IndicatorCode, IndicatorValue> values) {
      var council = shelf.council(ledger, id.council());
      var row = found.map(it -> SeenRow.of(it, person).row());
      return new CaseProfile(
          id,
          council,
          row.map(CaseRow::grades).orElse(Grades.NONE),
          bands(council, values),
          row.flatMap(CaseRow::standing));
    }

    private Map<IndicatorCode, Integer> bands(
        Council council, SortedMap<IndicatorCode, IndicatorValue> values) {
      var bands = new HashMap<IndicatorCode, Integer>();
      for (var indicator : round.criteria().indicators().indicators())
        Optional.ofNullable(values.get(indicator.code()))
            .flatMap(IndicatorValue::number)
            .ifPresent(number ->
                Bands.of(indicator, number, council.tags())
                    .ifPresent(band -> bands.put(indicator.code(), band)));
      return bands;
    }
  }
}
