package starboard.results.chart;

import starboard.results.chart.Mark.Anchor;

/// Lying bars made of parts. A part carries its value where it is wide enough for it; a thin line
/// of the ground keeps the parts apart, so that they tell without colour.
final class StacksDraft {
  private static final double THICK = 24;
  private static final double APART = 12;
  private static final double BETWEEN = 1.5;

  private StacksDraft() {}

  /// Draws it.
  ///
  /// @return the height
  static double draw(Canvas canvas, Chart.Stacks chart) {
    double top = Legend.draw(canvas, chart.series());
    var rows = chart.rows();
    var names =
        RowNames.of(
            canvas,
            rows.stream().map(Chart.Group::name).toList(),
            rows.stream().map(StacksDraft::councils).toList());
    double left = names.width() + 2 * Canvas.GAP;
    double most = rows.stream().mapToDouble(StacksDraft::whole).max().orElse(0);
    double gaps = BETWEEN * Math.max(0, chart.series().size() - 1);
    var scale = new Scale(0, most > 0 ? most : 1, left, canvas.width - gaps);
    double each = Math.max(THICK, names.height()) + APART;
    for (int i = 0; i < rows.size(); i++) {
      double middle = top + each * (i + 0.5);
      names.draw(canvas, i, middle);
      parts(canvas, chart, rows.get(i), scale, middle - THICK / 2);
    }
    double bottom = top + each * rows.size();
    canvas.quiet(canvas.width, bottom + 12, chart.axis(), Anchor.END);
    return bottom + 18;
  }

  private static void parts(
      Canvas canvas, Chart.Stacks chart, Chart.Group row, Scale scale, double y) {
    double x = scale.start();
    for (int i = 0; i < row.values().size(); i++) {
      var it = row.values().get(i);
      double wide = scale.length(it.value());
      var tone = it.tone().orElse(chart.series().get(i).tone());
      canvas.bar(x, y, wide, THICK, tone, it.behind());
      if (TextWidth.of(it.shown(), Canvas.TEXT) + 4 <= wide)
        canvas.strong(x + wide / 2, y + THICK / 2 + 4, it.shown(), Anchor.MIDDLE);
      x += wide + BETWEEN;
    }
  }

  private static double whole(Chart.Group row) {
    return row.values().stream().mapToDouble(Chart.Value::value).sum();
  }

  private static String councils(Chart.Group row) {
    int count = row.values().stream().mapToInt(it -> it.behind().councils().size()).sum();
    return count == 1 ? "1 council" : count + " councils";
  }
}
