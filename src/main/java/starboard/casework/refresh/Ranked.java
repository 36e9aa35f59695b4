package starboard.casework.refresh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// A council at its place in the order of priorities.
///
/// @param place 1 for the first; councils of the same score share a place
/// @param score in hundredths, above 0
public record Ranked(int place, Priority priority, int score) {

  /// The councils for which something speaks, the highest score first, equals by name.
  public static List<Ranked> rank(List<Priority> priorities, PriorityWeights weights) {
    var scored =
        priorities.stream()
            .map(it -> new Ranked(0, it, it.score(weights)))
            .filter(it -> it.score > 0)
            .sorted(
                Comparator.comparingInt(Ranked::score)
                    .reversed()
                    .thenComparing(it -> it.priority.council().name()))
            .toList();
    var ranked = new ArrayList<Ranked>();
    for (var it : scored) {
      var shares = !ranked.isEmpty() && ranked.getLast().score == it.score;
      ranked.add(
          new Ranked(shares ? ranked.getLast().place : ranked.size() + 1, it.priority, it.score));
    }
    return List.copyOf(ranked);
  }

  /// The score as it is shown, for example `8.4`.
  public static String words(int score) {
    return String.format(Locale.UK, "%.1f", score / 100.0);
  }
}
