package starboard.consistency.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What grade councils with like features were given: a proportional odds model over all cases, and
/// for each case what it expects when that case is left out.
///
/// Leaving out is one step of Newton from the fit of all cases. It differs from a fit without the
/// case by less than a hundredth of a probability where there are 150 cases (a test holds that).
/// Where that step leaves the order of the grades the model is fitted anew.
public final class OrdinalModel {
  /// Fewer cases than this give no expectation: the intervals of their slopes span every grade.
  public static final int LEAST_CASES = 30;

  private static final int CUTS = Observation.LEVELS - 1;

  private final double[][] rows;
  private final int[] grades;
  private final Map<String, Integer> places;
  private final Prior prior;
  private final double[] parameters;
  private final LeftOut leftOut;

  private OrdinalModel(double[][] rows, int[] grades, Map<String, Integer> places, Prior prior) {
    this.rows = rows;
    this.grades = grades;
    this.places = places;
    this.prior = prior;
    var model = new ProportionalOdds(rows, grades, Observation.LEVELS, prior);
    parameters = model.fit();
    var inverse = Cholesky.of(model.slope(parameters).curvature()).inverse();
    leftOut = new LeftOut(CUTS, parameters, inverse);
  }

  /// The model of some cases, none of them with the same id and all with as many features; others
  /// are refused with an [IllegalArgumentException].
  public static OrdinalModel fit(List<Observation> cases) {
    return fit(cases, Prior.USUAL);
  }

  static OrdinalModel fit(List<Observation> cases, Prior prior) {
    var places = HashMap.<String, Integer>newHashMap(cases.size());
    for (var it : cases)
      if (places.put(it.id(), places.size()) != null)
        throw new IllegalArgumentException(it.id() + " was given twice");
    var grades = cases.stream().mapToInt(Observation::grade).toArray();
    return new OrdinalModel(Features.of(cases), grades, places, prior);
  }

  /// What the model expects of a case from all others; empty where the case is none of those it was
  /// fitted to, or the others are fewer than [#LEAST_CASES].
  public Optional<Expectation> leftOut(String id) {
    var place = places.get(id);
    if (place == null || rows.length - 1 < LEAST_CASES) return Optional.empty();
    var odds = leftOut.logOdds(rows[place], grades[place]);
    return Optional.of(expectation(inOrder(odds) ? odds : refitted(place)));
  }

  /// The log odds of a case by a fit without it, from the parameters of all.
  double[] refitted(int place) {
    var others = new ArrayList<>(List.of(rows));
    others.remove(place);
    var given = new int[grades.length - 1];
    System.arraycopy(grades, 0, given, 0, place);
    System.arraycopy(grades, place + 1, given, place, given.length - place);
    var model =
        new ProportionalOdds(others.toArray(double[][]::new), given, Observation.LEVELS, prior);
    var without = model.climb(parameters);
    var odds = new double[CUTS];
    for (var cut = 0; cut < CUTS; cut++)
      odds[cut] = without[cut] - Slope.fall(CUTS, without, rows[place]);
    return odds;
  }

  Expectation expectation(double[] odds) {
    var probabilities = new ArrayList<Double>();
    var before = 0.0;
    for (var odd : odds) {
      var upTo = Pull.logistic(odd);
      probabilities.add(upTo - before);
      before = upTo;
    }
    probabilities.add(1 - before);
    return new Expectation(probabilities, rows.length - 1);
  }

  private static boolean inOrder(double[] odds) {
    for (var cut = 0; cut < CUTS - 1; cut++) if (!(odds[cut] < odds[cut + 1])) return false;
    return Double.isFinite(odds[0]) && Double.isFinite(odds[CUTS - 1]);
  }
}
