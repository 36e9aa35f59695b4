package starboard.results.chart;

import java.util.List;
import starboard.results.chart.Mark.Anchor;

/// Bars that lie from a common line to the right, or to the left where they are below 0.
final class LyingBars {
  private static final double THICK = 14;
  private static final double BETWEEN = 2;
  private static final double APART = 14;

  private final Canvas canvas;
  private final Chart.Bars chart;

  LyingBars(Canvas canvas, Chart.Bars chart) {
    this.canvas = canvas;
    this.chart = chart;
  }

  /// Draws it.
  ///
  /// @return the height
  double draw(double top) {
    var groups = chart.groups();
    var names = RowNames.of(canvas, groups.stream().map(Chart.Group::name).toList());
    var ticks = BarsDraft.ticks(groups);
    var scale = scale(names.width() + 2 * Canvas.GAP, ticks);
    double bars = chart.series().size() * (THICK + BETWEEN) - BETWEEN;
    double each = Math.max(bars, names.height()) + APART;
    double bottom = top + each * groups.size();
    Axis.below(canvas, scale, ticks, top, bottom, chart.axis());
    for (int i = 0; i < groups.size(); i++) {
      double middle = top + each * (i + 0.5);
      names.draw(canvas, i, middle);
      bars(groups.get(i), middle - bars / 2, scale);
    }
    canvas.line(scale.at(0), top, scale.at(0), bottom, Tone.QUIET, false);
    return bottom + Axis.HEIGHT;
  }

  private Scale scale(double left, Ticks ticks) {
    double before = widest(true) + (ticks.first() < 0 ? Canvas.GAP : 0);
    double after = Math.max(widest(false) + Canvas.GAP, 12);
    return new Scale(ticks.least(), ticks.most(), left + before, canvas.width - after);
  }

  private double widest(boolean below) {
    return chart.groups().stream()
        .flatMap(it -> it.values().stream())
        .filter(it -> it.value() < 0 == below)
        .mapToDouble(it -> TextWidth.of(it.shown(), Canvas.TEXT))
        .max()
        .orElse(0);
  }

  private void bars(Chart.Group group, double top, Scale scale) {
    List<Chart.Value> values = group.values();
    for (int i = 0; i < values.size(); i++) {
      var it = values.get(i);
      double y = top + i * (THICK + BETWEEN);
      double end = scale.at(it.value());
      var tone = it.tone().orElse(chart.series().get(i).tone());
      canvas.bar(Math.min(end, scale.at(0)), y, scale.length(it.value()), THICK, tone, it.behind());
      boolean left = it.value() < 0;
      canvas.strong(left ? end - 5 : end + 5, y + 11, it.shown(), left ? Anchor.END : Anchor.START);
    }
  }
}
