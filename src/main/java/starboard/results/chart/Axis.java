package starboard.results.chart;

import java.util.List;
import starboard.results.chart.Mark.Anchor;

/// A scale that runs from left to right: thin lines through the rows, their numbers below and what
/// they are.
final class Axis {
  /// What it takes below the rows.
  static final double HEIGHT = 38;

  private Axis() {}

  static void below(
      Canvas canvas, Scale scale, Ticks ticks, double top, double bottom, String axis) {
    for (double value : ticks.values()) canvas.guide(scale.at(value), top, scale.at(value), bottom);
    for (double value : apart(ticks.values(), scale, ticks))
      canvas.quiet(scale.at(value), bottom + 14, ticks.shown(value), Anchor.MIDDLE);
    canvas.quiet(scale.end(), bottom + 30, axis, Anchor.END);
  }

  private static List<Double> apart(List<Double> values, Scale scale, Ticks ticks) {
    double widest =
        values.stream()
            .mapToDouble(it -> TextWidth.of(ticks.shown(it), Canvas.SMALL))
            .max()
            .orElse(0);
    double each = Math.abs(scale.at(ticks.step()) - scale.at(0));
    int every = Math.max(1, (int) Math.ceil((widest + Canvas.GAP) / each));
    return values.stream().filter(it -> Math.round(it / ticks.step()) % every == 0).toList();
  }
}
