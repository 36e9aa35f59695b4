package starboard.results.chart;

import java.util.List;
import java.util.Optional;
import starboard.results.chart.Mark.Anchor;

/// What the tones of a chart mean: a small square and a name for each series, in their order, in as
/// many lines as they need.
final class Legend {
  private static final double SQUARE = 11;
  private static final double APART = 16;

  private Legend() {}

  /// Draws it at the top of the canvas.
  ///
  /// @return where what follows may begin; 0 where one series needs no legend
  static double draw(Canvas canvas, List<Chart.Series> series) {
    if (series.size() < 2) return 0;
    double x = 0;
    double y = 0;
    for (var it : series) {
      var words = Wrap.lines(it.name(), Canvas.TEXT, canvas.width - SQUARE - Canvas.GAP, 1);
      double wide = SQUARE + Canvas.GAP + Wrap.width(words, Canvas.TEXT);
      if (x > 0 && x + wide > canvas.width) {
        x = 0;
        y += Canvas.LINE + 3;
      }
      canvas.add(new Mark.Bar(x, y + 2, SQUARE, SQUARE, it.tone(), 1, Optional.empty()));
      canvas.name(x + SQUARE + Canvas.GAP, y + SQUARE + 1, words.getFirst(), Anchor.START);
      x += wide + APART;
    }
    return y + Canvas.LINE + 12;
  }
}
