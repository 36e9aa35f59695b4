package starboard.results.commentary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.results.Results;
import starboard.results.figure.CouncilGroup;
import starboard.results.table.Cell;

/// Groups of councils in the order of their average rating score, or of its rise.
///
/// @param ordered the highest first; groups without the number are left out
record Ranking(List<Place> ordered) {
  Ranking {
    ordered = List.copyOf(ordered);
  }

  /// One group with its number.
  record Place(CouncilGroup group, double value) {}

  /// By the average of the later round.
  static Ranking byScore(Results results, List<CouncilGroup> groups) {
    var places = new ArrayList<Place>();
    for (var group : groups)
      group.score(results.now()).ifPresent(it -> places.add(new Place(group, it.value())));
    return sorted(places);
  }

  /// By how much the average rose since the earlier round.
  static Ranking byRise(Results results, List<CouncilGroup> groups) {
    var places = new ArrayList<Place>();
    for (var group : groups) rise(results, group).ifPresent(it -> places.add(new Place(group, it)));
    return sorted(places);
  }

  private static Optional<Double> rise(Results results, CouncilGroup group) {
    var now = group.score(results.now()).map(Cell.Average::value);
    var then = results.before().flatMap(group::score).map(Cell.Average::value);
    return now.flatMap(it -> then.map(before -> it - before));
  }

  private static Ranking sorted(ArrayList<Place> places) {
    places.sort((one, other) -> Double.compare(other.value(), one.value()));
    return new Ranking(places);
  }

  /// The first of them, or all where there are fewer.
  List<Place> first(int count) {
    return ordered.subList(0, Math.min(count, ordered.size()));
  }

  static List<String> names(List<Place> places) {
    return places.stream().map(it -> it.group().name()).toList();
  }
}
