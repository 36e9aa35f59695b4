package starboard.results.chart;

/// Where everything of a chart is drawn: pure geometry, the same for screen, page and paper.
///
/// Every value has a mark with what is behind it, in reading order; lengths are in proportion to
/// the values; words never overlap each other. What a tone says is said by words, order or place
/// too.
public final class Drafting {
  /// The least and greatest width that charts are drawn for.
  public static final double LEAST_WIDTH = 480;

  public static final double MOST_WIDTH = 1000;

  private Drafting() {}

  /// Draws a chart.
  ///
  /// @param title its name, for those who cannot see it
  /// @param says what it shows, for those who cannot see it
  /// @param width in units; less than [#LEAST_WIDTH] or more than [#MOST_WIDTH] becomes the nearest
  ///   of the two
  public static Drawing draw(Chart chart, String title, String says, double width) {
    var canvas = new Canvas(Math.clamp(width, LEAST_WIDTH, MOST_WIDTH));
    double height =
        switch (chart) {
          case Chart.Bars it -> BarsDraft.draw(canvas, it);
          case Chart.Stacks it -> StacksDraft.draw(canvas, it);
          case Chart.Flow it -> FlowDraft.draw(canvas, it);
          case Chart.Heat it -> HeatDraft.draw(canvas, it);
          case Chart.Intervals it -> IntervalsDraft.draw(canvas, it);
          case Chart.Lines it -> LinesDraft.draw(canvas, it);
        };
    return canvas.drawing(height, title, says);
  }
}
