package starboard.desktop.star;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import starboard.rating.Change;
import starboard.rating.Decision;
import starboard.rating.Explanation;
import starboard.rating.Limit;
import starboard.rating.Rating;
import starboard.rating.Stars;

/// Groups the smallest sets of changes by the star that they give. None is left out.
final class Ways {
  private Ways() {}

  static List<StarCard.Ways> of(Explanation explanation) {
    var open = explanation.rating() instanceof Rating.Incomplete;
    var groups = new ArrayList<StarCard.Ways>();
    for (var stars : Stars.values()) add(groups, stars, open ? 0 : 1, open, explanation.raises());
    for (var stars : List.of(Stars.values()).reversed())
      add(groups, stars, -1, false, explanation.lowers());
    return groups;
  }

  private static void add(
      List<StarCard.Ways> groups, Stars stars, int direction, boolean atLeast, List<Change> all) {
    var ways =
        all.stream()
            .filter(it -> it.stars() == stars)
            .sorted((one, other) -> Boolean.compare(isClosed(one), isClosed(other)))
            .map(it -> way(it, atLeast))
            .toList();
    if (!ways.isEmpty())
      groups.add(new StarCard.Ways(title(stars, direction, ways.size()), direction, stars, ways));
  }

  private static String title(Stars stars, int direction, int ways) {
    var lead =
        switch (direction) {
          case 1 -> "Raises to ";
          case -1 -> "Lowers to ";
          default -> "Gives ";
        };
    return lead + stars.words() + (ways == 1 ? "" : ", any one of these");
  }

  private static StarCard.Way way(Change change, boolean atLeast) {
    var note =
        switch (change.decidedBy()) {
          case Decision.ByPoints _ -> "";
          case Decision.ByLimitingRule _ -> "whatever the total";
        };
    var keys = change.closedBy().stream().map(Limit::key).distinct().collect(joining(", "));
    return new StarCard.Way(change.to(), atLeast, note, keys.isEmpty() ? "" : "closed by " + keys);
  }

  private static boolean isClosed(Change change) {
    return !change.closedBy().isEmpty();
  }
}
