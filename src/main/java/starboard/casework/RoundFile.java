package starboard.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.journal.Entry;
import starboard.journal.History;

/// A round with everything that it owns.
///
/// @param loads the files of indicator values that were loaded into it, the oldest first
/// @param changes how its indicators and key indicators were set anew, the oldest first
public record RoundFile(
    Round round, Criteria criteria, List<Loaded> loads, List<CriteriaChange> changes) {
  public RoundFile {
    loads = List.copyOf(loads);
    changes = List.copyOf(changes);
  }

  /// A round whose criteria are those that it was opened with.
  public RoundFile(Round round, Criteria criteria, List<Loaded> loads) {
    this(round, criteria, loads, List.of());
  }

  /// One loading and its entry.
  public record Loaded(Entry entry, ValuesLoad load) {}

  public RoundId id() {
    return round.id();
  }

  /// The round that the entries of its file add up to; a file in which no round was opened is
  /// refused with an [IllegalArgumentException]. Where two people set the same criteria without
  /// having seen each other, the later in the history holds.
  public static RoundFile of(History history) {
    var criteria = Criteria.NONE;
    var loads = new ArrayList<Loaded>();
    var changes = new ArrayList<CriteriaChange>();
    Optional<RoundTerms> terms = Optional.empty();
    var opened = Instant.MIN;
    var phase = Round.Phase.OPEN;
    for (var entry : history.entries())
      switch (ActCodec.roundAct(entry.act())) {
        case Act.RoundOpened(var said) -> {
          terms = Optional.of(said);
          opened = entry.at();
        }
        case Act.RoundPublished _ -> phase = Round.Phase.PUBLISHED;
        case Act.IndicatorsSet(var set) -> {
          if (!entry.at().equals(opened))
            changes.add(CriteriaChange.of(entry, criteria.indicators(), set));
          criteria = new Criteria(set, criteria.keys(), criteria.standards());
        }
        case Act.KeysSet(var keys) -> {
          if (!entry.at().equals(opened))
            changes.add(CriteriaChange.of(entry, criteria.keys(), keys));
          criteria = new Criteria(criteria.indicators(), keys, criteria.standards());
        }
        case Act.StandardsSet(var standards) ->
            criteria = new Criteria(criteria.indicators(), criteria.keys(), standards);
        case Act.ValuesLoaded(var load) -> loads.add(new Loaded(entry, load));
      }
    var round = new Round(terms.orElseThrow(() -> none(history)), phase);
    return new RoundFile(round, criteria, loads, changes);
  }

  private static IllegalArgumentException none(History history) {
    return new IllegalArgumentException("no round was opened in " + history.file().text());
  }
}
