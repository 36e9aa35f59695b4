package starboard.consistency.model;

import java.util.Arrays;

/// The proportional odds model of McCullagh (*Regression models for ordinal data*, Journal of the
/// Royal Statistical Society B 42, 1980): the log odds of a grade of at most k are the cut of k
/// less the slopes times the features. Fitted by the method of Newton, with the step halved until
/// it climbs; the log-likelihood has one top only (Pratt 1981).
///
/// The parameters are one list: the cuts, lowest first, and then the slopes.
final class ProportionalOdds {
  private static final int MOST_STEPS = 60;
  private static final double LEAST_SIZE = 1e-9;
  private static final double NEAR_ENOUGH = 1e-8;

  private final double[][] rows;
  private final int[] grades;
  private final int cuts;
  private final Prior prior;

  /// @param rows the features of each case
  /// @param grades from 0 to `levels` - 1
  ProportionalOdds(double[][] rows, int[] grades, int levels, Prior prior) {
    this.rows = rows;
    this.grades = grades;
    this.cuts = levels - 1;
    this.prior = prior;
  }

  /// The best parameters. Where there are none, as no cases settle them, it is refused with an
  /// [ArithmeticException]; with [Prior#USUAL] that cannot be.
  double[] fit() {
    return climb(start());
  }

  /// The best parameters, searched for from some that are near.
  double[] climb(double[] from) {
    var at = from;
    var here = slope(at);
    for (var step = 0; step < MOST_STEPS; step++) {
      var direction = Cholesky.of(here.curvature()).solve(here.gradient());
      var gain = 0.0;
      for (var i = 0; i < direction.length; i++) gain += direction[i] * here.gradient()[i];
      if (gain < NEAR_ENOUGH) return moved(at, direction, 1);
      var next = moved(at, direction, 1);
      var there = slope(next);
      for (var size = 0.5; !(there.log() > here.log()) && size > LEAST_SIZE; size /= 2) {
        next = moved(at, direction, size);
        there = slope(next);
      }
      if (!(there.log() > here.log())) return at;
      at = next;
      here = there;
    }
    return at;
  }

  /// The log-likelihood at some parameters with its first and second derivatives.
  Slope slope(double[] parameters) {
    var slope = new Slope(cuts, parameters.length);
    for (var it = 0; it < rows.length; it++) slope.add(parameters, rows[it], grades[it], 1);
    if (prior.cases() > 0) {
      var average = new double[parameters.length - cuts];
      for (var grade = 0; grade <= cuts; grade++)
        slope.add(parameters, average, grade, prior.cases() / (cuts + 1));
    }
    slope.hold(parameters, prior.ridge());
    return slope;
  }

  /// The cuts of the shares of the grades, and slopes of 0.
  private double[] start() {
    var features = rows.length == 0 ? 0 : rows[0].length;
    var parameters = new double[cuts + features];
    var upTo = 0.0;
    for (var cut = 0; cut < cuts; cut++) {
      var grade = cut;
      upTo += Arrays.stream(grades).filter(it -> it == grade).count() + 1;
      var share = upTo / (rows.length + cuts + 1);
      parameters[cut] = Math.log(share / (1 - share));
    }
    return parameters;
  }

  private static double[] moved(double[] from, double[] direction, double size) {
    var to = from.clone();
    for (var i = 0; i < to.length; i++) to[i] += size * direction[i];
    return to;
  }
}
