package starboard.results.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import starboard.results.chart.Mark.Anchor;

/// The numbers on the bands of a flow, the thick bands first, each at the first spot of its band
/// that is free; a number without a free spot is left to the table.
final class FlowWords {
  private static final List<Double> SPOTS =
      List.of(0.06, 0.94, 0.14, 0.86, 0.22, 0.78, 0.3, 0.7, 0.4, 0.6, 0.5);

  private FlowWords() {}

  /// A box that words take.
  private record Box(double x, double y, double width, double height) {
    private boolean meets(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  static void draw(Canvas canvas, List<Band> bands) {
    var taken = new ArrayList<Box>();
    bands.stream()
        .sorted(Comparator.comparingDouble(Band::thick).reversed())
        .forEach(it -> place(canvas, it, taken));
  }

  private static void place(Canvas canvas, Band band, List<Box> taken) {
    var words = words(band);
    double wide = TextWidth.of(words, Canvas.TEXT) + 2;
    for (double spot : SPOTS) {
      var middle = band.at(spot, band.thick() / 2);
      var box = new Box(middle.x() - wide / 2, middle.y() - 7, wide, 14);
      if (box.x < band.x1() || box.x + wide > band.x2()) continue;
      if (taken.stream().anyMatch(box::meets)) continue;
      taken.add(box);
      canvas.strong(middle.x(), middle.y() + 4, words, Anchor.MIDDLE);
      return;
    }
  }

  private static String words(Band band) {
    int count = band.stream().count();
    if (band.way() == Tone.UP) return "▲ " + count;
    return band.way() == Tone.DOWN ? "▼ " + count : Integer.toString(count);
  }
}
