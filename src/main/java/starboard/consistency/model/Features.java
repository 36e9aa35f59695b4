package starboard.consistency.model;

import java.util.List;

/// The features of all cases, each scaled to mean 0 and standard deviation 1.
///
/// One that is not known counts as the mean of those that are, and how many of a case are not known
/// is a feature of its own: a council that does not report may differ from those that do. A feature
/// that is the same for all says nothing and is left out.
final class Features {
  private Features() {}

  /// A row for each case; rows of unequal length are refused with an [IllegalArgumentException].
  static double[][] of(List<Observation> cases) {
    var own = cases.isEmpty() ? 0 : cases.getFirst().features().size();
    var rows = new double[cases.size()][own + 1];
    for (var at = 0; at < rows.length; at++) {
      var features = cases.get(at).features();
      if (features.size() != own)
        throw new IllegalArgumentException(
            cases.get(at).id() + " has " + features.size() + " features, others have " + own);
      for (var column = 0; column < own; column++) {
        rows[at][column] = features.get(column);
        if (Double.isNaN(rows[at][column])) rows[at][own]++;
      }
    }
    return scaled(rows, own + 1);
  }

  private static double[][] scaled(double[][] rows, int columns) {
    var telling = new int[columns];
    var count = 0;
    for (var column = 0; column < columns; column++)
      if (scale(rows, column)) telling[count++] = column;
    var scaled = new double[rows.length][count];
    for (var at = 0; at < rows.length; at++)
      for (var column = 0; column < count; column++) scaled[at][column] = rows[at][telling[column]];
    return scaled;
  }

  /// Scales a column where it stands; false where it is the same for all.
  private static boolean scale(double[][] rows, int column) {
    var known = 0;
    var sum = 0.0;
    for (var row : rows)
      if (!Double.isNaN(row[column])) {
        known++;
        sum += row[column];
      }
    var mean = known == 0 ? 0 : sum / known;
    var squares = 0.0;
    for (var row : rows) {
      row[column] = Double.isNaN(row[column]) ? 0 : row[column] - mean;
      squares += row[column] * row[column];
    }
    var deviation = Math.sqrt(squares / rows.length);
    if (deviation <= Math.ulp(Math.abs(mean)) * rows.length) return false;
    for (var row : rows) row[column] /= deviation;
    return true;
  }
}
