package starboard.results.chart;

import java.util.Locale;
import java.util.Optional;
import starboard.results.chart.Mark.Anchor;

/// On each row a value as a disc on the stretch that says how sure it is, the value in figures at
/// the right, and below it the single values: the area of a dot is as large as they are many.
final class IntervalsDraft {
  private static final double LINE = 26;
  private static final double LARGEST = 16;

  /// The radius of the dot of one council, where there is room for the largest.
  private static final double ONE = 2.6;

  private static final double STRETCH = 8;

  private final Canvas canvas;
  private final Chart.Intervals chart;
  private final RowNames names;
  private final int decimals;

  /// The radius of the dot of one council.
  private final double one;

  private IntervalsDraft(Canvas canvas, Chart.Intervals chart) {
    this.canvas = canvas;
    this.chart = chart;
    var spans = chart.spans();
    names = RowNames.of(canvas, spans.stream().map(Chart.Span::name).toList());
    int fullest =
        spans.stream().flatMap(it -> it.dots().stream()).mapToInt(Chart.Dot::count).max().orElse(1);
    one = Math.min(ONE, LARGEST / Math.sqrt(fullest));
    decimals = spans.stream().allMatch(IntervalsDraft::whole) ? 0 : 2;
  }

  /// Draws it.
  ///
  /// @return the height
  static double draw(Canvas canvas, Chart.Intervals chart) {
    return new IntervalsDraft(canvas, chart).draw();
  }

  private double draw() {
    double largest = chart.spans().stream().mapToDouble(this::largest).max().orElse(0);
    double right = TextWidth.of("−88.88", Canvas.TEXT) + Canvas.GAP + largest;
    double left = names.width() + 2 * Canvas.GAP + largest;
    var scale = new Scale(chart.least(), chart.most(), left, canvas.width - right);
    double top = EdgeNames.draw(canvas, chart.edges(), scale);
    double bottom = top + chart.spans().stream().mapToDouble(this::high).sum();
    var ticks = Ticks.around(chart.least(), chart.most(), 6);
    Axis.below(canvas, scale, within(ticks), top, bottom, chart.axis());
    for (var it : chart.edges())
      canvas.line(scale.at(it.at()), top, scale.at(it.at()), bottom, Tone.QUIET, true);
    double y = top;
    for (int i = 0; i < chart.spans().size(); i++) {
      if (i > 0) canvas.guide(0, y, canvas.width, y);
      row(i, y, scale);
      y += high(chart.spans().get(i));
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

  private double high(Chart.Span span) {
    double dots = span.dots().isEmpty() ? 0 : 2 * largest(span) + Canvas.GAP;
    return Math.max(names.height() + 8, LINE + dots);
  }

  /// The radius of its largest dot.
  private double largest(Chart.Span span) {
    return span.dots().stream().mapToDouble(this::radius).max().orElse(0);
  }

  private double radius(Chart.Dot dot) {
    return one * Math.sqrt(dot.count());
  }

  private void row(int row, double top, Scale scale) {
    var it = chart.spans().get(row);
    double middle = top + high(it) / 2;
    names.draw(canvas, row, middle);
    double y = it.dots().isEmpty() ? middle : top + LINE / 2;
    it.middle().ifPresent(value -> value(it, value, y, scale));
    double dots = y + LINE / 2 + largest(it) - 2;
    for (var dot : it.dots())
      canvas.add(
          new Mark.Disc(
              scale.at(dot.at()), dots, radius(dot), Tone.BEFORE, Optional.of(dot.behind())));
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
