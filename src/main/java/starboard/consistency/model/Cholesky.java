package starboard.consistency.model;

/// The Cholesky factor of a symmetric positive definite matrix. The 40 lines stand here because the
/// libraries that have it bring one to two megabytes for it (decision record 0033).
final class Cholesky {
  private final double[][] lower;

  private Cholesky(double[][] lower) {
    this.lower = lower;
  }

  /// Only the lower half of the matrix is read. One that is not positive definite is refused with
  /// an [ArithmeticException].
  static Cholesky of(double[][] matrix) {
    var size = matrix.length;
    var lower = new double[size][size];
    for (var row = 0; row < size; row++)
      for (var column = 0; column <= row; column++) {
        var rest = matrix[row][column];
        for (var at = 0; at < column; at++) rest -= lower[row][at] * lower[column][at];
        if (row != column) lower[row][column] = rest / lower[column][column];
        else if (rest > 0) lower[row][row] = Math.sqrt(rest);
        else throw new ArithmeticException("the cases do not settle the model");
      }
    return new Cholesky(lower);
  }

  /// The solution for a right-hand side.
  double[] solve(double[] right) {
    var size = lower.length;
    var solution = right.clone();
    for (var row = 0; row < size; row++) {
      for (var at = 0; at < row; at++) solution[row] -= lower[row][at] * solution[at];
      solution[row] /= lower[row][row];
    }
    for (var row = size - 1; row >= 0; row--) {
      for (var at = row + 1; at < size; at++) solution[row] -= lower[at][row] * solution[at];
      solution[row] /= lower[row][row];
    }
    return solution;
  }

  /// The inverse of the matrix.
  double[][] inverse() {
    var inverse = new double[lower.length][];
    for (var row = 0; row < lower.length; row++) {
      var unit = new double[lower.length];
      unit[row] = 1;
      inverse[row] = solve(unit);
    }
    return inverse;
  }
}
