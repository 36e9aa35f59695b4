package starboard.results.figure;

import java.util.ArrayList;
import java.util.List;
import starboard.rating.Question;
import starboard.results.Results;
import starboard.results.RoundResults;

/// All figures of a round: those of the 2003 document, and those beyond it.
public final class Figures {
  private Figures() {}

  /// The figures in the order in which they are shown. Those that compare two rounds (2a, 2b and 4)
  /// are left out where there is no earlier round, and the points where no ruler is told.
  ///
  /// @param overTime rounds for the lines, oldest first; with fewer than two there are no lines
  public static List<Figure> of(Results results, List<RoundResults> overTime) {
    var sides = new Sides(results);
    var figures = new ArrayList<Figure>();
    figures.add(Distribution.of(sides));
    sides.before().ifPresent(it -> figures.add(Changes.of(sides, it)));
    sides.before().ifPresent(it -> figures.add(Flows.of(sides, it)));
    for (var question : Question.values()) figures.add(Judgements.of(sides, question));
    sides.before().ifPresent(it -> figures.add(NetImprovement.of(sides, it)));
    figures.add(Scores.byRegion(sides));
    figures.add(Scores.byType(sides));
    figures.add(RegionByType.of(sides));
    figures.add(Spread.of(sides));
    sides.now().ruler().ifPresent(it -> figures.add(Points.of(sides, it)));
    figures.add(Sureness.of(sides));
    figures.add(Differences.of(sides));
    if (overTime.size() > 1) {
      var lines = new OverTime(sides, overTime);
      figures.add(lines.shares());
      figures.add(lines.scores());
    }
    return List.copyOf(figures);
  }
}
