package starboard.rating;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Tells which councils were published with a combination, newest round first.
final class PublishedWords {
  private static final int NAMES = 3;

  private PublishedWords() {}

  static String of(List<PublishedRating> ratings) {
    var byStars =
        ratings.stream().collect(groupingBy(PublishedRating::stars, TreeMap::new, toList()));
    return "published as "
        + byStars.entrySet().stream()
            .map(it -> it.getKey().words() + " for " + rounds(it.getValue()))
            .collect(joining("; as "));
  }

  private static String rounds(List<PublishedRating> ratings) {
    var byRound =
        ratings.stream()
            .collect(
                groupingBy(
                    PublishedRating::round,
                    () -> new TreeMap<>(Comparator.reverseOrder()),
                    toList()));
    return byRound.values().stream().map(PublishedWords::round).collect(joining(" and "));
  }

  private static String round(List<PublishedRating> ratings) {
    var names = ratings.stream().limit(NAMES).map(PublishedRating::council).collect(joining(", "));
    var reconstructed =
        ratings.stream().filter(it -> it.certainty() == Certainty.RECONSTRUCTED).count();
    return "%d %s in %s (%s%s%s)"
        .formatted(
            ratings.size(),
            ratings.size() == 1 ? "council" : "councils",
            year(ratings.getFirst().round()),
            names,
            ratings.size() > NAMES ? ", …" : "",
            reconstructed == 0
                ? ""
                : "; "
                    + (reconstructed == ratings.size() ? "" : reconstructed + " ")
                    + "reconstructed");
  }

  /// The year of a round, whose name starts with it: `2003` of `2003-11`.
  private static String year(String round) {
    var end = round.indexOf('-');
    return end < 0 ? round : round.substring(0, end);
  }
}
