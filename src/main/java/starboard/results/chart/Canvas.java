package starboard.results.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.results.chart.Mark.Anchor;
import starboard.results.chart.Mark.Point;

/// Gathers the marks of a drawing, and holds the sizes that all charts share. Lengths are in units
/// of the drawing.
final class Canvas {
  /// The letters of names and values.
  static final double TEXT = 12;

  /// The letters of what matters less.
  static final double SMALL = 11;

  /// From one line of words to the next.
  static final double LINE = 15;

  /// What keeps words apart from what is beside them.
  static final double GAP = 6;

  private final List<Mark> marks = new ArrayList<>();
  final double width;

  Canvas(double width) {
    this.width = width;
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  void name(double x, double y, String words, Anchor anchor) {
    add(new Mark.Words(x, y, words, anchor, TEXT, false, Tone.INK));
  }

  void strong(double x, double y, String words, Anchor anchor) {
    add(new Mark.Words(x, y, words, anchor, TEXT, true, Tone.INK));
  }

  void quiet(double x, double y, String words, Anchor anchor) {
    add(new Mark.Words(x, y, words, anchor, SMALL, false, Tone.QUIET));
  }

  void bar(double x, double y, double w, double h, Tone tone, Behind behind) {
    add(new Mark.Bar(x, y, w, h, tone, 1, Optional.of(behind)));
  }

  /// A line that guides the eye.
  void guide(double x1, double y1, double x2, double y2) {
    line(x1, y1, x2, y2, Tone.GRID, false);
  }

  void line(double x1, double y1, double x2, double y2, Tone tone, boolean dashed) {
    add(new Mark.Stroke(List.of(new Point(x1, y1), new Point(x2, y2)), tone, 1, dashed));
  }

  /// Lines of words whose middle is at `y`.
  void block(double x, double y, List<String> lines, Anchor anchor) {
    double first = y - LINE * (lines.size() - 1) / 2 + TEXT * 0.35;
    for (int i = 0; i < lines.size(); i++) name(x, first + i * LINE, lines.get(i), anchor);
  }

  Drawing drawing(double height, String title, String says) {
    return new Drawing(width, height, title, says, marks);
  }
}
