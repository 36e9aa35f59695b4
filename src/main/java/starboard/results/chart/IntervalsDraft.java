package starboard.results.chart;

import java.util.Locale;
import java.util.Optional;
import starboard.results.chart.Mark.Anchor;

/// On each row a value as a disc on the stretch that says how sure it is, the value in figures at
/// the right, and below it the single values: the area of a dot is as large as they are many.
final class IntervalsDraft {
  private static final double DOTS = 22;
  private static final double LARGEST = 9;
  private static final double STRETCH = 8;

  private final Canvas canvas;
  private final Chart.Intervals chart;
  private final RowNames names;
  private final boolean dotted;
  private final int decimals;

  /// How many councils are at the place with the most.
  private final int fullest;

  private IntervalsDraft(Canvas canvas, Chart.Intervals chart) {
    this.canvas = canvas;
    this.chart = chart;
    var spans = chart.spans();
    names = RowNames.of(canvas, spans.stream().map(Chart.Span::name).toList());
    dotted = spans.stream().anyMatch(it -> !it.dots().isEmpty());
    fullest =
        spans.stream()
            .flatMap(it -> it.dots().stream())
            .mapToInt(Chart.Dot::count)
            .max()
            .orElse(1);
    decimals = spans.stream().allMatch(IntervalsDraft::whole) ? 0 : 2;
  }

  /// @return the height
  static double draw(Canvas canvas, Chart.Intervals chart) {
    return new IntervalsDraft(canvas, chart).draw();
  }

  private double draw() {
    double right = TextWidth.of("−88.88", Canvas.TEXT) + Canvas.GAP + LARGEST;
    double left = names.width() + 2 * Canvas.GAP + LARGEST;
    var scale = new Scale(chart.least(), chart.most(), left, canvas.width - right);
    double top = EdgeNames.draw(canvas, chart.edges(), scale);
    double each = Math.max(names.height() + 8, 24 + (dotted ? DOTS : 0));
    double bottom = top + each * chart.spans().size();
    var ticks = Ticks.around(chart.least(), chart.most(), 6);
    Axis.below(canvas, scale, within(ticks), top, bottom, chart.axis());
    for (var it : chart.edges())
      canvas.line(scale.at(it.at()), top, scale.at(it.at()), bottom, Tone.QUIET, true);
    for (int i = 0; i < chart.spans().size(); i++) {
      if (i > 0) canvas.guide(0, top + each * i, canvas.width, top + each * i);
      row(i, top + each * (i + 0.5), scale);
    }
    return bottom + Axis.HEIGHT;
  }

  /// The lines that are on the scale, which need not begin or end at one.
  private Ticks within(Ticks all) {
    return new Ticks(
        all.step(),
        (long) Math.ceil(chart.least() / all.step() - 1e-9),
        (long) Math.floor(chart.most() / all.step() + 1e-9));
  }

  private void row(int row, double middle, Scale scale) {
    var it = chart.spans().get(row);
    names.draw(canvas, row, middle);
    double y = dotted ? middle - DOTS / 2 : middle;
    it.middle().ifPresent(value -> value(it, value, y, scale));
    for (var dot : it.dots()) {
      double radius = LARGEST * Math.sqrt((double) dot.count() / fullest);
      double at = y + STRETCH / 2 + LARGEST + 3;
      canvas.add(
          new Mark.Disc(scale.at(dot.at()), at, radius, Tone.BEFORE, Optional.of(dot.behind())));
    }
  }

  private void value(Chart.Span it, double value, double y, Scale scale) {
    double low = scale.at(Math.max(chart.least(), it.low()));
    double high = scale.at(Math.min(chart.most(), it.high()));
    if (high > low)
      canvas.add(
          new Mark.Bar(
              low, y - STRETCH / 2, high - low, STRETCH, Tone.NOW, 0.35, Optional.empty()));
    canvas.add(new Mark.Disc(scale.at(value), y, 5, Tone.NOW, Optional.of(it.behind())));
    canvas.strong(canvas.width, y + 4, shown(value), Anchor.END);
  }

  private String shown(double value) {
    var text = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
    return value < 0 ? "−" + text : text;
  }

  private static boolean whole(Chart.Span it) {
    return it.middle().stream().allMatch(value -> value == Math.rint(value));
  }
}
