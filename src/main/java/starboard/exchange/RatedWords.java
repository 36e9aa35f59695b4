package starboard.exchange;

import java.util.stream.Collectors;
import starboard.rating.Rating;
import starboard.rating.Stars;

/// How a rating stands in a cell of a table.
final class RatedWords {
  private RatedWords() {}

  /// `rated`, `incomplete` or `not yet rated`.
  static String status(Rating rating) {
    return switch (rating) {
      case Rating.Starred _ -> "rated";
      case Rating.Incomplete _ -> "incomplete";
      case Rating.NotYetRated _ -> "not yet rated";
    };
  }

  /// The points; the fewest and the most that are still possible, as `7-10`; or nothing.
  static String points(Rating rating) {
    return switch (rating) {
      case Rating.Starred starred -> Integer.toString(starred.points());
      case Rating.Incomplete open -> open.lowest() + "-" + open.highest();
      case Rating.NotYetRated _ -> "";
    };
  }

  /// The number of stars; those that are still possible, as `1|2`; or nothing.
  static String stars(Rating rating) {
    return switch (rating) {
      case Rating.Starred starred -> Integer.toString(starred.stars().count());
      case Rating.Incomplete open ->
          open.possible().stream()
              .sorted()
              .map(Stars::count)
              .map(String::valueOf)
              .collect(Collectors.joining("|"));
      case Rating.NotYetRated _ -> "";
    };
  }
}
