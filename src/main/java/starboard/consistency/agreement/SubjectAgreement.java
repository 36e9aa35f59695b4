package starboard.consistency.agreement;

import java.util.Optional;
import starboard.rating.Subject;

/// How far two inspectors agree on one of the four judgements.
///
/// @param cases that both graded
/// @param same how many of them alike
/// @param linear weighted kappa where each step of disagreement counts alike, with the interval of
///   Fleiss, Cohen and Everitt (1969)
/// @param quadratic weighted kappa where the square of the steps counts
/// @param alpha Krippendorff's alpha for ordered grades, with a bootstrap interval over cases
public record SubjectAgreement(
    Subject subject, int cases, int same, Figure linear, Figure quadratic, Figure alpha) {

  /// How many of 100 cases were graded alike, 0 to 100; empty where there are too few cases.
  public Optional<Double> percentSame() {
    return cases < Figure.LEAST_CASES ? Optional.empty() : Optional.of(100.0 * same / cases);
  }

  static SubjectAgreement of(Subject subject, GradePairs pairs, long seed) {
    return new SubjectAgreement(
        subject,
        pairs.total(),
        pairs.same(),
        kappa(pairs, KappaWeights.LINEAR),
        kappa(pairs, KappaWeights.QUADRATIC),
        alpha(pairs, seed));
  }

  private static Figure kappa(GradePairs pairs, KappaWeights weights) {
    return without(pairs)
        .orElseGet(() -> {
          var kappa = Kappa.of(pairs, weights);
          var interval = Interval.around(kappa.value(), kappa.standardError());
          return new Figure.Known(
              kappa.value(), allAlike(pairs) ? Optional.empty() : Optional.of(interval));
        });
  }

  private static Figure alpha(GradePairs pairs, long seed) {
    return without(pairs)
        .orElseGet(() ->
            new Figure.Known(
                Alpha.of(pairs),
                allAlike(pairs) ? Optional.empty() : Alpha.interval(pairs, new Chance(seed))));
  }

  private static boolean allAlike(GradePairs pairs) {
    return pairs.same() == pairs.total();
  }

  /// Why there is no figure, where there is none.
  private static Optional<Figure> without(GradePairs pairs) {
    if (pairs.total() < Figure.LEAST_CASES) return Optional.of(new Figure.TooFew(pairs.total()));
    return pairs.oneGradeOnly() ? Optional.of(new Figure.OneGradeOnly()) : Optional.empty();
  }
}
