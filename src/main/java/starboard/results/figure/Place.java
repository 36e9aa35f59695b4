package starboard.results.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import starboard.rating.Stars;
import starboard.results.CouncilResult;
import starboard.results.RoundResults;
import starboard.results.chart.Chart.Series;
import starboard.results.chart.Tone;

/// A star rating, or that there is none, as figures count councils by it.
///
/// @param key its word in the ids of columns
record Place(String key, String name, Tone tone, Optional<Stars> stars) {
  private static final Place NONE = new Place("none", "No rating", Tone.NONE, Optional.empty());

  /// The four star ratings from the lowest.
  static List<Place> stars4() {
    return Arrays.stream(Stars.values())
        .map(it ->
            new Place(
                it.name().toLowerCase(java.util.Locale.ROOT),
                Words.sentence(it.words()),
                Tone.level(it.count()),
                Optional.of(it)))
        .toList();
  }

  /// The four star ratings and, where some council has none, that.
  static List<Place> of(boolean unrated) {
    var places = new ArrayList<>(stars4());
    if (unrated) places.add(NONE);
    return places;
  }

  boolean holds(Optional<CouncilResult> result) {
    return result.flatMap(CouncilResult::stars).equals(stars);
  }

  List<CouncilResult> in(RoundResults round) {
    return in(round.councils());
  }

  List<CouncilResult> in(List<CouncilResult> councils) {
    return councils.stream().filter(it -> holds(Optional.of(it))).toList();
  }

  Series series() {
    return new Series(name, tone);
  }
}
