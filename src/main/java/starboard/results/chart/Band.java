package starboard.results.chart;

import java.util.ArrayList;
import java.util.Optional;
import starboard.results.chart.Mark.Point;

/// A band of a flow between two places.
///
/// @param y1 and `y2` its top at the left and at the right
record Band(Chart.Stream stream, double x1, double y1, double x2, double y2, double thick) {
  private static final int STEPS = 24;

  void draw(Canvas canvas, double opacity) {
    var points = new ArrayList<Point>();
    for (int i = 0; i <= STEPS; i++) points.add(at((double) i / STEPS, 0));
    for (int i = STEPS; i >= 0; i--) points.add(at((double) i / STEPS, thick));
    canvas.add(new Mark.Area(points, tone(), opacity, Optional.of(stream.behind())));
  }

  /// A point on its way.
  ///
  /// @param way 0 at the left to 1 at the right
  /// @param down from its top
  Point at(double way, double down) {
    double smooth = way * way * (3 - 2 * way);
    return new Point(x1 + way * (x2 - x1), y1 + smooth * (y2 - y1) + down);
  }

  private Tone tone() {
    if (stream.to() > stream.from()) return Tone.UP;
    return stream.to() < stream.from() ? Tone.DOWN : Tone.SAME;
  }
}
