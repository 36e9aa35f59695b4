package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.results.Results;
import starboard.results.RoundResults;
import starboard.results.chart.Chart.Series;
import starboard.results.chart.Tone;

/// A round and, where there is one, the earlier round beside it, in the order in which figures show
/// them: the earlier one first.
record Sides(Results results) {

  RoundResults now() {
    return results.now();
  }

  Optional<RoundResults> before() {
    return results.before();
  }

  /// A round in a figure.
  ///
  /// @param key what the ids of its columns begin with: `before` or `now`
  /// @param name its month, and that it is provisional where it is
  record Side(String key, String name, Tone tone, RoundResults round) {
    Series series() {
      return new Series(name, tone);
    }
  }

  /// One or two.
  List<Side> all() {
    var all = new ArrayList<Side>();
    before().ifPresent(it -> all.add(new Side("before", name(it), Tone.BEFORE, it)));
    all.add(new Side("now", name(now()), Tone.NOW, now()));
    return all;
  }

  List<Series> series() {
    return all().stream().map(Side::series).toList();
  }

  /// The month of a round, and that it is provisional where it is.
  static String name(RoundResults round) {
    return round.title() + (round.provisional() ? " (provisional)" : "");
  }

  boolean provisional() {
    return now().provisional() || before().filter(RoundResults::provisional).isPresent();
  }

  /// The title of a figure, marked where it is provisional.
  String title(String title) {
    return provisional() ? title + " (provisional)" : title;
  }

  /// What a figure says, marked where it is provisional.
  ///
  /// @param sentence beginning with a small letter
  String says(String sentence) {
    return provisional() ? "Provisional, as things stand: " + sentence : Words.sentence(sentence);
  }

  /// That nothing is rated yet.
  String nothing() {
    return says("no council is rated in " + now().title() + " yet.");
  }
}
