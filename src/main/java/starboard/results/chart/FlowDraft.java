package starboard.results.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import starboard.results.chart.Mark.Anchor;

/// The earlier round at the left, the later one at the right, the highest place on top; between
/// them a band for each way that councils went, as thick as they are many. Bands that rise slope
/// up, so direction tells without colour.
final class FlowDraft {
  private static final double PER_COUNCIL_HEIGHT = 320;
  private static final double THICK = 12;
  private static final double OPACITY = 0.5;

  private FlowDraft() {}

  /// Draws it.
  ///
  /// @return the height
  static double draw(Canvas canvas, Chart.Flow chart) {
    int councils = chart.streams().stream().mapToInt(Chart.Stream::count).sum();
    double unit = PER_COUNCIL_HEIGHT / Math.max(1, councils);
    double top = 2 * Canvas.LINE;
    var from = new FlowSide(chart, Chart.Stream::from, unit, top);
    var to = new FlowSide(chart, Chart.Stream::to, unit, top);
    double names = Math.min(canvas.width * 0.3, names(chart));
    double left = names + Canvas.GAP;
    double right = canvas.width - names - Canvas.GAP - THICK;
    titles(canvas, chart, left + THICK, right);
    var bands = bands(chart, from, to, left + THICK, right);
    for (var it : bands) it.draw(canvas, OPACITY);
    for (int i : FlowSide.fromTop(chart.places())) {
      node(canvas, chart, from, i, left, left - Canvas.GAP, Anchor.END);
      node(canvas, chart, to, i, right, right + THICK + Canvas.GAP, Anchor.START);
    }
    FlowWords.draw(canvas, bands);
    return Math.max(from.bottom(), to.bottom()) + Canvas.GAP;
  }

  private static List<Band> bands(
      Chart.Flow chart, FlowSide from, FlowSide to, double left, double right) {
    var places = FlowSide.fromTop(chart.places());
    var order =
        Comparator.comparingInt((Chart.Stream it) -> places.indexOf(it.from()))
            .thenComparingInt(it -> places.indexOf(it.to()));
    var bands = new ArrayList<Band>();
    for (var it : chart.streams().stream().filter(one -> one.count() > 0).sorted(order).toList())
      bands.add(
          new Band(
              it,
              way(chart, it),
              left,
              from.take(it),
              right,
              to.take(it),
              from.unit() * it.count()));
    return bands;
  }

  private static void node(
      Canvas canvas,
      Chart.Flow chart,
      FlowSide side,
      int place,
      double x,
      double words,
      Anchor anchor) {
    var series = chart.places().get(place);
    canvas.add(
        new Mark.Bar(
            x, side.top(place), THICK, side.height(place), series.tone(), 1, Optional.empty()));
    var lines = Wrap.lines(label(series, side.count(place)), Canvas.TEXT, canvas.width * 0.3, 1);
    canvas.block(words, side.top(place) + side.height(place) / 2, lines, anchor);
  }

  /// The rounds over their sides, never beyond the drawing.
  private static void titles(Canvas canvas, Chart.Flow chart, double left, double right) {
    if (TextWidth.of(chart.fromTitle(), Canvas.TEXT) <= left)
      canvas.strong(left, Canvas.TEXT, chart.fromTitle(), Anchor.END);
    else canvas.strong(0, Canvas.TEXT, chart.fromTitle(), Anchor.START);
    if (TextWidth.of(chart.toTitle(), Canvas.TEXT) <= canvas.width - right)
      canvas.strong(right, Canvas.TEXT, chart.toTitle(), Anchor.START);
    else canvas.strong(canvas.width, Canvas.TEXT, chart.toTitle(), Anchor.END);
  }

  /// Which way a stream goes; to or from where nothing is rated it goes neither.
  private static Tone way(Chart.Flow chart, Chart.Stream stream) {
    if (FlowSide.isUnrated(chart.places().get(stream.from()))
        || FlowSide.isUnrated(chart.places().get(stream.to()))) return Tone.SAME;
    if (stream.to() > stream.from()) return Tone.UP;
    return stream.to() < stream.from() ? Tone.DOWN : Tone.SAME;
  }

  private static double names(Chart.Flow chart) {
    return chart.places().stream()
        .mapToDouble(it -> TextWidth.of(label(it, 888), Canvas.TEXT))
        .max()
        .orElse(0);
  }

  private static String label(Chart.Series place, int count) {
    return place.name() + ": " + count;
  }
}
