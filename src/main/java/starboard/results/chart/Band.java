package starboard.results.chart;

import java.util.ArrayList;
import java.util.Optional;
import starboard.results.chart.Mark.Point;

/// A band of a flow between two places.
///
/// @param way whether it goes up, down or neither
/// @param y1 and `y2` its top at the left and at the right
record Band(
    Chart.Stream stream, Tone way, double x1, double y1, double x2, double y2, double thick) {
  private static final int STEPS = 24;

  void draw(Canvas canvas, double opacity) {
    var points = new ArrayList<Point>();
    for (int i = 0; i <= STEPS; i++) points.add(at((double) i / STEPS, 0));
    for (int i = STEPS; i >= 0; i--) points.add(at((double) i / STEPS, thick));
    canvas.add(new Mark.Area(points, way, opacity, Optional.of(stream.behind())));
  }

  /// A point on its way.
  ///
  /// @param along 0 at the left to 1 at the right
  /// @param down from its top
  Point at(double along, double down) {
    double smooth = along * along * (3 - 2 * along);
    return new Point(x1 + along * (x2 - x1), y1 + smooth * (y2 - y1) + down);
  }
}
