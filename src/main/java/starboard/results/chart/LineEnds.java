package starboard.results.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import starboard.results.chart.Mark.Anchor;

/// The last value and the name at the end of each line, moved apart where the lines end close
/// together.
///
/// @param names one a line, empty for a line without values
/// @param width of the widest
record LineEnds(List<String> names, double width) {

  /// The room from the end of a line to its name.
  static final double LEAD = 30;

  /// A name and where it would best stand.
  private record End(String words, double y) {}

  static LineEnds of(Canvas canvas, Chart.Lines chart) {
    var names =
        chart.lines().stream()
            .map(line -> last(line).map(it -> it.shown() + "  " + line.series().name()).orElse(""))
            .map(it -> Wrap.lines(it, Canvas.TEXT, canvas.width * 0.34, 1).getFirst())
            .toList();
    return new LineEnds(names, Wrap.width(names, Canvas.TEXT));
  }

  /// Draws them.
  ///
  /// @param x where the lines end
  /// @return the lowest place that is taken
  double draw(Canvas canvas, Chart.Lines chart, double x, Scale scale) {
    var ends =
        chart.lines().stream()
            .filter(it -> last(it).isPresent())
            .map(it ->
                new End(
                    names.get(chart.lines().indexOf(it)),
                    scale.at(last(it).map(Chart.Value::value).orElse(0.0))))
            .sorted(Comparator.comparingDouble(End::y))
            .toList();
    double free = Canvas.TEXT;
    double over = over(ends, scale.start());
    for (var it : ends) {
      double y = Math.max(free, it.y() + 4 - over);
      canvas.guide(x + 6, it.y(), x + LEAD - 3, y - 4);
      canvas.name(x + LEAD, y, it.words(), Anchor.START);
      free = y + Canvas.LINE;
    }
    return free - Canvas.LINE;
  }

  /// By how much the names would run below the scale if each only moved down.
  private static double over(List<End> ends, double bottom) {
    double free = 0;
    for (var it : ends) free = Math.max(free, it.y() + 4) + Canvas.LINE;
    return Math.max(0, free - Canvas.LINE - bottom - 4);
  }

  private static Optional<Chart.Value> last(Chart.Line line) {
    return line.values().stream().flatMap(Optional::stream).reduce((_, it) -> it);
  }
}
