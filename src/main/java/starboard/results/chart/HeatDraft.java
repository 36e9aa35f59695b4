package starboard.results.chart;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import starboard.results.chart.Mark.Anchor;

/// Rows and columns of squares; each says its value and how many councils are behind it.
final class HeatDraft {
  private static final double HIGH = 38;
  private static final double BETWEEN = 2;
  private static final double FAINTEST = 0.08;
  private static final double STRONGEST = 0.52;
  private static final int HEAD_LINES = 3;

  private HeatDraft() {}

  /// @return the height
  static double draw(Canvas canvas, Chart.Heat chart) {
    var names =
        RowNames.of(canvas, chart.rows(), Collections.nCopies(chart.rows().size(), ""));
    double left = names.width() + 2 * Canvas.GAP;
    double each = (canvas.width - left) / Math.max(1, chart.columns().size());
    double top = heads(canvas, chart.columns(), left, each);
    for (int i = 0; i < chart.rows().size(); i++)
      names.draw(canvas, i, top + HIGH * i + (HIGH - BETWEEN) / 2);
    for (var it : chart.squares()) square(canvas, it, left, top, each);
    double bottom = top + HIGH * chart.rows().size();
    var key = chart.axis() + "; below it the number of councils";
    canvas.quiet(
        canvas.width,
        bottom + 14,
        Wrap.lines(key, Canvas.SMALL, canvas.width, 1).getFirst(),
        Anchor.END);
    return bottom + 20;
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

  private static void square(
      Canvas canvas, Chart.Square it, double left, double top, double each) {
    double x = left + each * it.column();
    double y = top + HIGH * it.row();
    double opacity = FAINTEST + (STRONGEST - FAINTEST) * it.strength();
    canvas.add(
        new Mark.Bar(
            x, y, each - BETWEEN, HIGH - BETWEEN, Tone.NOW, opacity, Optional.of(it.behind())));
    double middle = x + (each - BETWEEN) / 2;
    canvas.strong(middle, y + 16, it.shown(), Anchor.MIDDLE);
    var councils = Integer.toString(it.behind().councils().size());
    canvas.add(
        new Mark.Words(
            middle, y + 30, councils, Anchor.MIDDLE, Canvas.SMALL, false, Tone.INK));
  }
}
