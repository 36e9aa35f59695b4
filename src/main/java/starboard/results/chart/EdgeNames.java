package starboard.results.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import starboard.results.chart.Mark.Anchor;

/// The names of marked places above a scale; those that would meet stand one line lower.
final class EdgeNames {
  private EdgeNames() {}

  /// Draws them.
  ///
  /// @return where the rows may begin
  static double draw(Canvas canvas, List<Chart.Edge> edges, Scale scale) {
    if (edges.isEmpty()) return 0;
    var ends = new ArrayList<Double>();
    for (var it : edges.stream().sorted(Comparator.comparingDouble(Chart.Edge::at)).toList()) {
      double wide = TextWidth.of(it.name(), Canvas.SMALL);
      double start = Math.clamp(scale.at(it.at()) - wide / 2, 0, Math.max(0, canvas.width - wide));
      int line = 0;
      while (line < ends.size() && ends.get(line) + Canvas.GAP > start) line++;
      if (line == ends.size()) ends.add(0.0);
      ends.set(line, start + wide);
      canvas.quiet(start, Canvas.SMALL + line * Canvas.LINE, it.name(), Anchor.START);
    }
    return ends.size() * Canvas.LINE + Canvas.GAP;
  }
}
