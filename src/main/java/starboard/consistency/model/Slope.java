package starboard.consistency.model;

/// A log-likelihood summed over cases, with its gradient and its curvature (the second derivatives
/// with their sign changed, lower half).
final class Slope {
  private final int cuts;
  private final double[] gradient;
  private final double[][] curvature;
  private double log;

  Slope(int cuts, int parameters) {
    this.cuts = cuts;
    gradient = new double[parameters];
    curvature = new double[parameters][parameters];
  }

  double log() {
    return log;
  }

  double[] gradient() {
    return gradient;
  }

  double[][] curvature() {
    return curvature;
  }

  /// Adds a case, or a share of one.
  void add(double[] parameters, double[] row, int grade, double share) {
    var fall = fall(cuts, parameters, row);
    var above = grade == cuts ? Double.POSITIVE_INFINITY : parameters[grade] - fall;
    var below = grade == 0 ? Double.NEGATIVE_INFINITY : parameters[grade - 1] - fall;
    var pull = Pull.between(below, above);
    log += share * pull.log();
    if (grade < cuts) addCut(grade, row, share * pull.byAbove(), share * pull.spreadAbove());
    if (grade > 0) addCut(grade - 1, row, share * pull.byBelow(), share * pull.spreadBelow());
    if (grade < cuts) curvature[grade][grade] += share * pull.shared();
    if (grade > 0) curvature[grade - 1][grade - 1] += share * pull.shared();
    if (grade < cuts && grade > 0) curvature[grade][grade - 1] -= share * pull.shared();
    var by = share * (pull.byAbove() + pull.byBelow());
    var spread = share * (pull.spreadAbove() + pull.spreadBelow());
    for (var i = 0; i < row.length; i++) {
      gradient[cuts + i] -= by * row[i];
      var scaled = spread * row[i];
      var line = curvature[cuts + i];
      for (var j = 0; j <= i; j++) line[cuts + j] += scaled * row[j];
    }
  }

  private void addCut(int cut, double[] row, double by, double spread) {
    gradient[cut] += by;
    curvature[cut][cut] += spread;
    for (var i = 0; i < row.length; i++) curvature[cuts + i][cut] -= spread * row[i];
  }

  /// Holds the slopes near 0.
  void hold(double[] parameters, double ridge) {
    for (var i = cuts; i < parameters.length; i++) {
      log -= ridge / 2 * parameters[i] * parameters[i];
      gradient[i] -= ridge * parameters[i];
      curvature[i][i] += ridge;
    }
  }

  /// By how much a case's features lower its log odds of a low grade.
  static double fall(int cuts, double[] parameters, double[] row) {
    var fall = 0.0;
    for (var i = 0; i < row.length; i++) fall += parameters[cuts + i] * row[i];
    return fall;
  }
}
