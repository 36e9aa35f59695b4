package starboard.results.chart;

import java.util.List;
import java.util.Optional;

/// One thing that is painted. Lengths are in units of the drawing: one unit is one pixel at 100 %.
public sealed interface Mark {

  /// A filled rectangle.
  ///
  /// @param opacity 0 to 1
  record Bar(
      double x,
      double y,
      double width,
      double height,
      Tone tone,
      double opacity,
      Optional<Behind> behind)
      implements Mark {}

  /// A filled outline of straight lines through the points, closed.
  record Area(List<Point> points, Tone tone, double opacity, Optional<Behind> behind)
      implements Mark {
    public Area {
      points = List.copyOf(points);
    }
  }

  /// A filled circle.
  record Disc(double x, double y, double radius, Tone tone, Optional<Behind> behind)
      implements Mark {}

  /// A line through the points.
  ///
  /// @param dashed whether it is broken
  record Stroke(List<Point> points, Tone tone, double width, boolean dashed) implements Mark {
    public Stroke {
      points = List.copyOf(points);
    }
  }

  /// Words on one line; `y` is their baseline.
  ///
  /// @param size the height of the letters' em
  record Words(
      double x, double y, String words, Anchor anchor, double size, boolean bold, Tone tone)
      implements Mark {}

  /// Where words stand from their place.
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  record Point(double x, double y) {}
}
