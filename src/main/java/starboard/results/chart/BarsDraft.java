package starboard.results.chart;

import java.util.List;

/// Bars stand where there is room for their names below and their values above, and lie else.
final class BarsDraft {
  private static final int MOST_STANDING = 6;

  private BarsDraft() {}

  /// Draws it.
  ///
  /// @return the height
  static double draw(Canvas canvas, Chart.Bars chart) {
    double top = Legend.draw(canvas, chart.series());
    return stands(canvas, chart)
        ? new StandingBars(canvas, chart).draw(top)
        : new LyingBars(canvas, chart).draw(top);
  }

  private static boolean stands(Canvas canvas, Chart.Bars chart) {
    int groups = chart.groups().size();
    if (groups == 0 || groups > MOST_STANDING) return false;
    double each = StandingBars.room(canvas) / groups;
    double bar = StandingBars.bar(each, chart.series().size());
    return chart.groups().stream()
            .allMatch(it -> Wrap.fits(it.name(), Canvas.TEXT, each - Canvas.GAP, 2))
        && chart.groups().stream()
            .flatMap(it -> it.values().stream())
            .allMatch(it -> TextWidth.of(it.shown(), Canvas.TEXT) <= bar);
  }

  /// The lines of the scale of the values.
  static Ticks ticks(List<Chart.Group> groups) {
    var values = groups.stream().flatMap(it -> it.values().stream()).toList();
    return Ticks.around(
        values.stream().mapToDouble(Chart.Value::value).min().orElse(0),
        values.stream().mapToDouble(Chart.Value::value).max().orElse(0),
        4);
  }
}
