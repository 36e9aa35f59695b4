package starboard.results.chart;

import java.util.List;
import starboard.results.chart.Mark.Anchor;

/// Bars that stand on a common line, or hang from it where they are below 0.
final class StandingBars {
  private static final double HEIGHT = 230;
  private static final double SCALE = 40;
  private static final double WIDEST = 56;
  private static final double BETWEEN = 3;

  private final Canvas canvas;
  private final Chart.Bars chart;

  StandingBars(Canvas canvas, Chart.Bars chart) {
    this.canvas = canvas;
    this.chart = chart;
  }

  /// The width that all groups share.
  static double room(Canvas canvas) {
    return canvas.width - SCALE;
  }

  /// The width of a bar.
  ///
  /// @param each the width of a group
  static double bar(double each, int series) {
    return Math.min(WIDEST, each * 0.74 / series - BETWEEN);
  }

  /// Draws it.
  ///
  /// @return the height
  double draw(double top) {
    canvas.quiet(0, top + Canvas.SMALL, chart.axis(), Anchor.START);
    var ticks = BarsDraft.ticks(chart.groups());
    double plot = top + 2.6 * Canvas.LINE;
    double under = ticks.first() < 0 ? Canvas.LINE : 0;
    var scale = new Scale(ticks.least(), ticks.most(), plot + HEIGHT, plot);
    for (double value : ticks.values()) line(scale.at(value), ticks.shown(value));
    double names = plot + HEIGHT + under + Canvas.GAP;
    double each = room(canvas) / chart.groups().size();
    double bottom = names;
    for (int i = 0; i < chart.groups().size(); i++) {
      var group = chart.groups().get(i);
      double middle = SCALE + each * (i + 0.5);
      bars(group, middle, each, scale);
      bottom = Math.max(bottom, names(group, middle, each, names));
    }
    canvas.line(SCALE, scale.at(0), canvas.width, scale.at(0), Tone.QUIET, false);
    return bottom + Canvas.GAP;
  }

  private void line(double y, String shown) {
    canvas.guide(SCALE, y, canvas.width, y);
    canvas.quiet(SCALE - Canvas.GAP, y + 4, shown, Anchor.END);
  }

  private void bars(Chart.Group group, double middle, double each, Scale scale) {
    double bar = bar(each, chart.series().size());
    double x = middle - (bar + BETWEEN) * group.values().size() / 2 + BETWEEN / 2;
    for (int i = 0; i < group.values().size(); i++) {
      var it = group.values().get(i);
      double end = scale.at(it.value());
      double length = scale.length(it.value());
      double at = Math.min(end, scale.at(0));
      var tone = it.tone().orElse(chart.series().get(i).tone());
      canvas.bar(x, at, bar, length, tone, it.behind());
      double words = it.value() < 0 ? end + Canvas.TEXT + 2 : end - 5;
      canvas.strong(x + bar / 2, words, it.shown(), Anchor.MIDDLE);
      x += bar + BETWEEN;
    }
  }

  private double names(Chart.Group group, double middle, double each, double top) {
    List<String> lines = Wrap.lines(group.name(), Canvas.TEXT, each - Canvas.GAP, 2);
    double y = top + Canvas.TEXT;
    for (var it : lines) {
      canvas.name(middle, y, it, Anchor.MIDDLE);
      y += Canvas.LINE;
    }
    return y - Canvas.LINE;
  }
}
