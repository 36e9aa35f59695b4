package starboard.desktop.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import starboard.application.PointsMap;
import starboard.casework.CaseId;

/// The councils of a map by their points, and the way from one to another.
///
/// @param steps one for each number of points, the most first, and at the end those without points
record MapPlaces(List<Step> steps) {
  MapPlaces {
    steps = List.copyOf(steps);
  }

  /// The councils with the same points, by name.
  ///
  /// @param points empty for those that have none
  record Step(Optional<Integer> points, List<PointsMap.Row> rows) {
    Step {
      rows = List.copyOf(rows);
    }
  }

  /// Which way a person walks.
  enum Way {
    LEFT,
    RIGHT,
    UP,
    DOWN
  }

  static MapPlaces of(PointsMap map) {
    var steps = new ArrayList<Step>();
    for (int points = map.rules().maxPoints(); points >= map.rules().minPoints(); points--)
      steps.add(step(map, Optional.of(points)));
    var without = step(map, Optional.empty());
    if (!without.rows().isEmpty()) steps.add(without);
    return new MapPlaces(steps);
  }

  private static Step step(PointsMap map, Optional<Integer> points) {
    return new Step(
        points, map.rows().stream().filter(it -> it.now().points().equals(points)).toList());
  }

  /// The council beside another one: left and right through all of them, up and down to the next
  /// step that has any, as far to the right as there are so many. The same where there is no more.
  CaseId from(CaseId here, Way way) {
    return switch (way) {
      case LEFT -> along(here, -1);
      case RIGHT -> along(here, 1);
      case UP -> across(here, -1);
      case DOWN -> across(here, 1);
    };
  }

  private CaseId along(CaseId here, int by) {
    var all = steps.stream().flatMap(it -> it.rows().stream()).map(PointsMap.Row::id).toList();
    var at = all.indexOf(here);
    return at < 0 ? here : all.get(Math.clamp(at + by, 0, all.size() - 1));
  }

  private CaseId across(CaseId here, int by) {
    var filled = steps.stream().filter(it -> !it.rows().isEmpty()).toList();
    var at =
        IntStream.range(0, filled.size())
            .filter(it -> place(filled.get(it), here) >= 0)
            .findFirst();
    if (at.isEmpty()) return here;
    var to = at.getAsInt() + by;
    if (to < 0 || to >= filled.size()) return here;
    var next = filled.get(to).rows();
    return next.get(Math.min(place(filled.get(at.getAsInt()), here), next.size() - 1)).id();
  }

  private static int place(Step step, CaseId id) {
    return step.rows().stream().map(PointsMap.Row::id).toList().indexOf(id);
  }
}
