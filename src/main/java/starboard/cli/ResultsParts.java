package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.figure.Annexes;
import starboard.results.figure.Figures;
import starboard.results.table.Table;

/// The figures and annexes of a round, each as its table.
///
/// @param parts in the order in which they are written
record ResultsParts(List<Part> parts) {
  ResultsParts {
    parts = List.copyOf(parts);
  }

  /// One of them.
  ///
  /// @param says what it shows; empty for an annex
  record Part(Table table, Optional<String> says) {}

  static ResultsParts of(Results results, List<RoundResults> overTime) {
    var parts = new ArrayList<Part>();
    for (var it : Figures.of(results, overTime))
      parts.add(new Part(it.table(), Optional.of(it.says())));
    parts.add(new Part(Annexes.one(results), Optional.empty()));
    parts.add(new Part(Annexes.two(results), Optional.empty()));
    return new ResultsParts(parts);
  }

  /// The one of an id, or empty.
  Optional<Part> find(String id) {
    return parts.stream().filter(it -> it.table().id().equals(id)).findFirst();
  }

  /// One alone.
  ResultsParts only(Part part) {
    return new ResultsParts(List.of(part));
  }
}
