package starboard.results.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.results.chart.Mark.Anchor;
import starboard.results.chart.Mark.Point;

/// Rounds from left to right, a line for each series with its last value and its name at its end. A
/// round without a value breaks the line.
final class LinesDraft {
  private static final double HEIGHT = 260;
  private static final double SCALE = 40;

  private final Canvas canvas;
  private final Chart.Lines chart;
  private final double top = 2 * Canvas.LINE;
  private final Scale scale;
  private final LineEnds ends;

  private LinesDraft(Canvas canvas, Chart.Lines chart) {
    this.canvas = canvas;
    this.chart = chart;
    ends = LineEnds.of(canvas, chart);
    scale = new Scale(chart.least(), chart.most(), top + HEIGHT, top);
  }

  /// Draws it.
  ///
  /// @return the height
  static double draw(Canvas canvas, Chart.Lines chart) {
    return new LinesDraft(canvas, chart).draw();
  }

  private double draw() {
    canvas.quiet(0, Canvas.SMALL, chart.axis(), Anchor.START);
    for (double value : within(Ticks.around(chart.least(), chart.most(), 5))) {
      canvas.guide(SCALE, scale.at(value), right(), scale.at(value));
      canvas.quiet(
          SCALE - Canvas.GAP,
          scale.at(value) + 4,
          Ticks.around(chart.least(), chart.most(), 5).shown(value),
          Anchor.END);
    }
    times();
    for (var it : chart.lines()) if (!isFirst(it)) line(it);
    for (var it : chart.lines()) if (isFirst(it)) line(it); // above all others
    double lowest = ends.draw(canvas, chart, right(), scale);
    return Math.max(top + HEIGHT + 24, lowest + Canvas.GAP);
  }

  private List<Double> within(Ticks ticks) {
    return ticks.values().stream()
        .filter(it -> it >= chart.least() - 1e-9 && it <= chart.most() + 1e-9)
        .toList();
  }

  /// The names of the rounds, from the last back, as many as there is room for.
  private void times() {
    double free = Double.POSITIVE_INFINITY;
    for (int i = chart.times().size() - 1; i >= 0; i--) {
      var name = chart.times().get(i);
      double wide = TextWidth.of(name, Canvas.SMALL);
      double middle = Math.max(wide / 2, x(i));
      if (middle + wide / 2 > free) continue;
      free = middle - wide / 2 - 2 * Canvas.GAP;
      canvas.quiet(middle, top + HEIGHT + 18, name, Anchor.MIDDLE);
    }
  }

  private void line(Chart.Line line) {
    var run = new ArrayList<Point>();
    for (int i = 0; i < line.values().size(); i++) {
      var value = line.values().get(i);
      if (value.isEmpty()) stroke(run, line);
      else run.add(new Point(x(i), scale.at(value.get().value())));
    }
    stroke(run, line);
    for (int i = 0; i < line.values().size(); i++) {
      double x = x(i);
      line.values()
          .get(i)
          .ifPresent(it -> {
            var tone = it.tone().orElse(line.series().tone());
            if (isPale(tone))
              canvas.add(new Mark.Disc(x, scale.at(it.value()), 5, Tone.QUIET, Optional.empty()));
            canvas.add(new Mark.Disc(x, scale.at(it.value()), 4, tone, Optional.of(it.behind())));
          });
    }
  }

  private void stroke(List<Point> run, Chart.Line line) {
    double thick = isFirst(line) ? 3 : 1.5;
    if (run.size() > 1 && isPale(line.series().tone()))
      canvas.add(new Mark.Stroke(run, Tone.QUIET, 5, false));
    if (run.size() > 1)
      canvas.add(
          new Mark.Stroke(
              run, line.series().tone(), isPale(line.series().tone()) ? 3 : thick, false));
    run.clear();
  }

  /// The line that the others are compared with.
  private static boolean isFirst(Chart.Line line) {
    return line.series().tone() == Tone.NOW;
  }

  /// Whether a tone is too light for a line of its own; it gets a rim.
  private static boolean isPale(Tone tone) {
    return switch (tone) {
      case LEVEL_0, LEVEL_1, LEVEL_2, LEVEL_3, BEFORE, SAME, NONE -> true;
      case INK, QUIET, GRID, NOW, UP, DOWN -> false;
    };
  }

  /// Where the last round stands.
  private double right() {
    return canvas.width - ends.width() - LineEnds.LEAD;
  }

  private double x(int time) {
    int last = chart.times().size() - 1;
    double left = SCALE + 14;
    return last == 0 ? right() : left + (right() - left) * time / last;
  }
}
