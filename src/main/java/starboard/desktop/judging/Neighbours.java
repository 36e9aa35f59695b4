package starboard.desktop.judging;

import java.util.List;
import java.util.Optional;
import starboard.application.Worklist;
import starboard.casework.CaseId;

/// The councils of a round in the order in which a person goes through them.
///
/// @param all in their order
record Neighbours(List<Neighbour> all) {
  static final Neighbours NONE = new Neighbours(List.of());

  Neighbours {
    all = List.copyOf(all);
  }

  /// A council to go to.
  record Neighbour(CaseId id, String name) {}

  /// The councils before and after one.
  record Beside(Optional<Neighbour> before, Optional<Neighbour> after) {}

  /// All councils of a round, by name.
  static Neighbours of(Worklist worklist) {
    return new Neighbours(
        worklist.rows().stream().map(it -> new Neighbour(it.id(), it.council().name())).toList());
  }

  /// Only these, in their order; the names come from here, and what is not here is left out.
  Neighbours among(List<CaseId> chosen) {
    return new Neighbours(
        chosen.stream().flatMap(id -> all.stream().filter(it -> it.id().equals(id))).toList());
  }

  /// What lies beside a case; nothing where it is not among them.
  Beside beside(CaseId id) {
    for (int i = 0; i < all.size(); i++)
      if (all.get(i).id().equals(id)) return new Beside(at(i - 1), at(i + 1));
    return new Beside(Optional.empty(), Optional.empty());
  }

  private Optional<Neighbour> at(int index) {
    return index < 0 || index >= all.size() ? Optional.empty() : Optional.of(all.get(index));
  }
}
