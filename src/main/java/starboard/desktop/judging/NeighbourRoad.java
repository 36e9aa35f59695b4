package starboard.desktop.judging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import starboard.casework.CaseId;
import starboard.casework.RoundId;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Latest;

/// Goes from a council to the one before or after it: through the list that was given, else through
/// all councils of the round.
final class NeighbourRoad {
  private final Office office;
  private final Runnable changed;
  private final Latest asking = new Latest();
  private Optional<CaseId> here = Optional.empty();
  private Optional<RoundId> round = Optional.empty();
  private Neighbours neighbours = Neighbours.NONE;
  private Optional<List<CaseId>> chosen = Optional.empty();

  /// @param changed runs when the neighbours are others
  NeighbourRoad(Office office, Runnable changed) {
    this.office = office;
    this.changed = changed;
  }

  /// This case is shown, or on its way to be.
  void at(CaseId id) {
    here = Optional.of(id);
    if (!round.equals(Optional.of(id.round()))) {
      round = Optional.of(id.round());
      asking.await(
          office.workbench().queries().worklist(id.round()),
          it -> {
            neighbours = it.map(Neighbours::of).orElse(Neighbours.NONE);
            changed.run();
          },
          _ -> changed.run());
    } else changed.run();
  }

  /// Only these, in their order; all where none are given.
  void among(List<CaseId> ids) {
    chosen = ids.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(ids));
    changed.run();
  }

  Neighbours.Beside beside() {
    var list = chosen.map(neighbours::among).orElse(neighbours);
    return here.map(list::beside)
        .orElseGet(() -> new Neighbours.Beside(Optional.empty(), Optional.empty()));
  }

  void go(Function<Neighbours.Beside, Optional<Neighbours.Neighbour>> way) {
    way.apply(beside()).ifPresent(it -> office.navigator().openCase(it.id()));
  }
}
