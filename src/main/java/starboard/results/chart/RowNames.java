package starboard.results.chart;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import starboard.results.chart.Mark.Anchor;

/// The names at the left of rows, in at most two lines, each with a quiet line below it where there
/// is something to add.
///
/// @param width of the widest of them
record RowNames(List<List<String>> names, List<String> notes, double width) {
  private static final double SHARE = 0.34;

  /// Names without anything to add.
  static RowNames of(Canvas canvas, List<String> names) {
    return of(canvas, names, Collections.nCopies(names.size(), ""));
  }

  /// @param notes one a name; an empty one is left out
  static RowNames of(Canvas canvas, List<String> names, List<String> notes) {
    double most = canvas.width * SHARE;
    var lines = names.stream().map(it -> Wrap.lines(it, Canvas.TEXT, most, 2)).toList();
    double widest = lines.stream().mapToDouble(it -> Wrap.width(it, Canvas.TEXT)).max().orElse(0);
    return new RowNames(lines, notes, Math.max(widest, Wrap.width(notes, Canvas.SMALL)));
  }

  /// The height of the highest row of names.
  double height() {
    return IntStream.range(0, names.size()).mapToDouble(this::height).max().orElse(0);
  }

  private double height(int row) {
    return names.get(row).size() * Canvas.LINE + (notes.get(row).isEmpty() ? 0 : Canvas.LINE - 1);
  }

  /// Draws the name of a row, its middle at `y`.
  void draw(Canvas canvas, int row, double y) {
    var note = notes.get(row);
    canvas.block(
        width, y - (note.isEmpty() ? 0 : (Canvas.LINE - 1) / 2), names.get(row), Anchor.END);
    if (!note.isEmpty()) canvas.quiet(width, y + height(row) / 2 - 4, note, Anchor.END);
  }
}
