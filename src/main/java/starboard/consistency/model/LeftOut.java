package starboard.consistency.model;

/// The log odds of a case at each cut, as the model would give them without that case: one step of
/// Newton from the fit of all cases. The case's own pull and curvature touch the parameters only by
/// its cuts, so the step is one in as many dimensions as there are cuts, not in those of the
/// parameters:
///
/// with S = K A⁻¹ Kᵀ, where A is the curvature of all and the rows of K are the cuts as seen by the
/// case, and v and M its own derivatives by them, the log odds fall by S (I - M S)⁻¹ v.
final class LeftOut {
  private final int cuts;
  private final double[] parameters;
  private final double[][] inverse;

  /// @param inverse of the curvature at the parameters of the fit
  LeftOut(int cuts, double[] parameters, double[][] inverse) {
    this.cuts = cuts;
    this.parameters = parameters;
    this.inverse = inverse;
  }

  /// The log odds at each cut, lowest first.
  double[] logOdds(double[] row, int grade) {
    var odds = new double[cuts];
    var fall = Slope.fall(cuts, parameters, row);
    for (var cut = 0; cut < cuts; cut++) odds[cut] = parameters[cut] - fall;
    var own = new Slope(cuts, cuts);
    own.add(odds, new double[0], grade, 1);
    var spread = spread(row);
    var left = new double[cuts][cuts];
    for (var i = 0; i < cuts; i++)
      for (var j = 0; j < cuts; j++) {
        left[i][j] = i == j ? 1 : 0;
        for (var k = 0; k < cuts; k++) left[i][j] -= full(own.curvature(), i, k) * spread[k][j];
      }
    var step = solved(left, own.gradient());
    for (var i = 0; i < cuts; i++) for (var j = 0; j < cuts; j++) odds[i] -= spread[i][j] * step[j];
    return odds;
  }

  private static double full(double[][] lower, int i, int j) {
    return i >= j ? lower[i][j] : lower[j][i];
  }

  /// S: the covariance of the log odds of a case.
  private double[][] spread(double[] row) {
    var size = parameters.length;
    var against = new double[size];
    for (var i = 0; i < size; i++) {
      var line = inverse[i];
      var sum = 0.0;
      for (var j = cuts; j < size; j++) sum += line[j] * row[j - cuts];
      against[i] = sum;
    }
    var own = 0.0;
    for (var i = cuts; i < size; i++) own += against[i] * row[i - cuts];
    var spread = new double[cuts][cuts];
    for (var i = 0; i < cuts; i++)
      for (var j = 0; j < cuts; j++) spread[i][j] = inverse[i][j] - against[i] - against[j] + own;
    return spread;
  }

  /// Elimination with the greatest pivot, for the few cuts there are.
  private static double[] solved(double[][] left, double[] right) {
    var size = right.length;
    for (var at = 0; at < size; at++) {
      var pivot = at;
      for (var row = at + 1; row < size; row++)
        if (Math.abs(left[row][at]) > Math.abs(left[pivot][at])) pivot = row;
      var line = left[pivot];
      left[pivot] = left[at];
      left[at] = line;
      var value = right[pivot];
      right[pivot] = right[at];
      right[at] = value;
      for (var row = at + 1; row < size; row++) {
        var times = left[row][at] / left[at][at];
        for (var column = at; column < size; column++)
          left[row][column] -= times * left[at][column];
        right[row] -= times * right[at];
      }
    }
    for (var at = size - 1; at >= 0; at--) {
      for (var column = at + 1; column < size; column++)
        right[at] -= left[at][column] * right[column];
      right[at] /= left[at][at];
    }
    return right;
  }
}
