package starboard.consistency.model;

/// How one case pulls at the two cuts between which its grade lies: the log of its probability,
/// with the first and second derivatives. `above` is the log odds of at most its grade, `below`
/// those of at most the grade before it; the best grade has `above` infinite, the worst `below`
/// minus infinite.
///
/// By P = F(above) F(-below) (1 - e^(below - above)) with the logistic F, which keeps its digits
/// where P is tiny.
///
/// @param log the log of the probability; minus infinite where the cuts stand the wrong way round
/// @param byAbove its derivative by `above`
/// @param byBelow its derivative by `below`
/// @param spreadAbove F(1 - F) at `above`
/// @param spreadBelow F(1 - F) at `below`
/// @param shared the second derivative by both
record Pull(
    double log,
    double byAbove,
    double byBelow,
    double spreadAbove,
    double spreadBelow,
    double shared) {
  private static final Pull CROSSED = new Pull(Double.NEGATIVE_INFINITY, 0, 0, 0, 0, 0);

  static Pull between(double below, double above) {
    if (!(below < above)) return CROSSED;
    var toAbove = logistic(above);
    var notBelow = logistic(-below);
    var apart = Math.exp(below - above);
    var ratio = apart / (1 - apart);
    return new Pull(
        Math.log(toAbove * notBelow * (1 - apart)),
        1 - toAbove + ratio,
        notBelow - 1 - ratio,
        toAbove * (1 - toAbove),
        notBelow * (1 - notBelow),
        ratio * (1 + ratio));
  }

  static double logistic(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
