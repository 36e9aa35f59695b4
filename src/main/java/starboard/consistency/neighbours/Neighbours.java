package starboard.consistency.neighbours;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import starboard.casework.CaseId;

/// The councils of a round laid out so that the nearest of any one are found while a person moves
/// through a list. Laid out once, asked often.
public final class Neighbours {
  private static final Comparator<Neighbour> NEAREST_FIRST =
      Comparator.<Neighbour>comparingDouble(it -> it.distance().total())
          .thenComparing(it -> it.profile().council().name())
          .thenComparing(it -> it.profile().id().council().text())
          .thenComparing(it -> it.profile().id().round().toString());

  private final List<CaseProfile> profiles;
  private final NearWeights weights;
  private final Map<CaseId, Integer> places;
  private final Bands bands;
  private final GradeLevels grades;
  private final LessFinder finder;

  private Neighbours(List<CaseProfile> profiles, NearWeights weights, Map<CaseId, Integer> places) {
    this.profiles = profiles;
    this.weights = weights;
    this.places = places;
    bands = new Bands(profiles);
    grades = new GradeLevels(profiles);
    finder = new LessFinder(profiles, bands, grades);
  }

  /// Lays out a round.
  ///
  /// @param profiles each case once; a second one is refused with an [IllegalArgumentException]
  public static Neighbours among(List<CaseProfile> profiles, NearWeights weights) {
    var places = HashMap.<CaseId, Integer>newHashMap(profiles.size());
    for (var it : profiles)
      if (places.put(it.id(), places.size()) != null)
        throw new IllegalArgumentException(it.id() + " was given twice");
    return new Neighbours(List.copyOf(profiles), weights, places);
  }

  /// The nearest to a case, itself not among them, nearest first, equals by name; as many as asked
  /// for where there are so many. None where the case is not among those laid out.
  public List<Neighbour> of(CaseId id, int count) {
    var place = places.get(id);
    if (place == null || count < 1) return List.of();
    // The farthest of the nearest so far comes first.
    var nearest = new PriorityQueue<Neighbour>(NEAREST_FIRST.reversed());
    for (var other = 0; other < profiles.size(); other++) {
      if (other == place) continue;
      var neighbour = neighbour(place, other);
      if (nearest.size() < count) nearest.add(neighbour);
      else if (NEAREST_FIRST.compare(neighbour, nearest.element()) < 0) {
        nearest.remove();
        nearest.add(neighbour);
      }
    }
    return nearest.stream().sorted(NEAREST_FIRST).toList();
  }

  /// The councils with the same or a better profile than a case that were given less, nearest
  /// first: what [GivenLess] says, for each judgement given and for the stars.
  public List<GivenLess> givenLess(CaseId id) {
    return found(id, finder::between);
  }

  /// The councils that were given more than a case that has the same or a better profile than
  /// theirs, nearest first.
  public List<GivenMore> givenMore(CaseId id) {
    return found(
        id,
        (place, other) ->
            finder.between(other, place).stream()
                .map(it -> new GivenMore(profiles.get(other), it))
                .toList());
  }

  private interface Finding<T> {
    List<T> between(int one, int other);
  }

  private <T> List<T> found(CaseId id, Finding<T> finding) {
    var place = places.get(id);
    if (place == null) return List.of();
    var found = new ArrayList<Found<T>>();
    for (var other = 0; other < profiles.size(); other++) {
      var all = other == place ? List.<T>of() : finding.between(place, other);
      if (!all.isEmpty()) found.add(new Found<>(neighbour(place, other), all));
    }
    return found.stream()
        .sorted(Comparator.comparing(Found::neighbour, NEAREST_FIRST))
        .flatMap(it -> it.all.stream())
        .toList();
  }

  private record Found<T>(Neighbour neighbour, List<T> all) {}

  private Neighbour neighbour(int one, int other) {
    var here = profiles.get(one).council();
    var there = profiles.get(other).council();
    return new Neighbour(
        profiles.get(other),
        Distance.of(
            grades.apart(one, other),
            bands.apart(one, other),
            here.type() == there.type() ? 0 : 1,
            here.region() == there.region() ? 0 : 1,
            weights));
  }
}
