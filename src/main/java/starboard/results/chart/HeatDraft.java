package starboard.results.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import starboard.results.chart.Mark.Anchor;

/// Rows and columns of squares; each says its value. Where columns are too narrow for the names
/// that are also those of the rows, the rows are numbered and the columns bear the numbers.
final class HeatDraft {
  private static final double HIGH = 38;
  private static final double BETWEEN = 2;
  private static final double FAINTEST = 0.08;
  private static final double STRONGEST = 0.52;
  private static final int HEAD_LINES = 3;

  private HeatDraft() {}

  /// Draws it.
  ///
  /// @return the height
  static double draw(Canvas canvas, Chart.Heat chart) {
    boolean numbered = chart.rows().equals(chart.columns()) && !fit(canvas, chart);
    var rows = RowNames.of(canvas, numbered ? numbered(chart.rows()) : chart.rows());
    var columns =
        numbered
            ? IntStream.rangeClosed(1, chart.columns().size()).mapToObj(String::valueOf).toList()
            : chart.columns();
    double left = rows.width() + 2 * Canvas.GAP;
    double each = (canvas.width - left) / Math.max(1, columns.size());
    double top = heads(canvas, columns, left, each);
    for (int i = 0; i < chart.rows().size(); i++)
      rows.draw(canvas, i, top + HIGH * i + (HIGH - BETWEEN) / 2);
    for (var it : chart.squares()) square(canvas, it, left, top, each);
    double bottom = top + HIGH * chart.rows().size();
    var axis = Wrap.lines(chart.axis(), Canvas.SMALL, canvas.width, 1).getFirst();
    canvas.quiet(canvas.width, bottom + 14, axis, Anchor.END);
    return bottom + 20;
  }

  private static boolean fit(Canvas canvas, Chart.Heat chart) {
    double left = RowNames.of(canvas, chart.rows()).width() + 2 * Canvas.GAP;
    double each = (canvas.width - left) / Math.max(1, chart.columns().size());
    return chart.columns().stream()
        .allMatch(it -> Wrap.fits(it, Canvas.TEXT, each - Canvas.GAP, HEAD_LINES));
  }

  private static List<String> numbered(List<String> names) {
    return IntStream.range(0, names.size()).mapToObj(it -> it + 1 + " " + names.get(it)).toList();
  }

  private static double heads(Canvas canvas, List<String> columns, double left, double each) {
    var heads =
        columns.stream()
            .map(it -> Wrap.lines(it, Canvas.TEXT, each - Canvas.GAP, HEAD_LINES))
            .toList();
    double height = heads.stream().mapToInt(List::size).max().orElse(0) * Canvas.LINE;
    for (int i = 0; i < heads.size(); i++) {
      double y = height - Canvas.LINE * heads.get(i).size() + Canvas.TEXT;
      for (var line : heads.get(i)) {
        canvas.name(left + each * (i + 0.5) - BETWEEN / 2, y, line, Anchor.MIDDLE);
        y += Canvas.LINE;
      }
    }
    return height + Canvas.GAP;
  }

  private static void square(Canvas canvas, Chart.Square it, double left, double top, double each) {
    double x = left + each * it.column();
    double y = top + HIGH * it.row();
    double wide = each - BETWEEN;
    double opacity = FAINTEST + (STRONGEST - FAINTEST) * it.strength();
    canvas.add(
        new Mark.Bar(x, y, wide, HIGH - BETWEEN, Tone.NOW, opacity, Optional.of(it.behind())));
    var shown = Wrap.lines(it.shown(), Canvas.TEXT, wide, 2);
    canvas.block(x + wide / 2, y + (HIGH - BETWEEN) / 2, shown, Anchor.MIDDLE);
  }
}
