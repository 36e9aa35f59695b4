package starboard.desktop.comparing;

import starboard.application.PointsMap;
import starboard.casework.RoundId;
import starboard.rating.Stars;

/// What the map tells of a council, in words.
final class MapWords {
  private MapWords() {}

  /// For example `Kent: 12 points, two stars; 9 points, one star in 2002-11. Shire County, South
  /// East.`
  static String of(PointsMap map, PointsMap.Row row) {
    var before =
        map.last().filter(_ -> known(row.before())).map(it -> "; " + place(row.before(), it));
    return "%s: %s%s. %s, %s."
        .formatted(
            row.council().name(),
            known(row.now()) ? place(row.now()) : "no points yet",
            before.orElse(""),
            row.council().type().title(),
            row.council().region().title());
  }

  private static boolean known(PointsMap.Place place) {
    return place.points().isPresent() || place.stars().isPresent();
  }

  private static String place(PointsMap.Place place, RoundId round) {
    return place(place) + " in " + round;
  }

  private static String place(PointsMap.Place place) {
    var points = place.points().map(MapWords::points).orElse("");
    var stars = place.stars().map(Stars::words).orElse("");
    return points.isEmpty() || stars.isEmpty() ? points + stars : points + ", " + stars;
  }

  /// For example `1 point`.
  static String points(int points) {
    return points == 1 ? "1 point" : points + " points";
  }

  /// How it moved, as briefly as beside its name; blank where it did not.
  static String moved(PointsMap.Row row) {
    return row.moved() == 0 ? "" : "from " + row.before().points().map(String::valueOf).orElse("");
  }
}
