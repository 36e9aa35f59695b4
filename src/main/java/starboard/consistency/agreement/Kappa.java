package starboard.consistency.agreement;

/// Weighted kappa of Cohen (*Weighted kappa: nominal scale agreement with provision for scaled
/// disagreement or partial credit*, Psychological Bulletin 70, 1968), with the standard error of
/// Fleiss, Cohen and Everitt (*Large sample standard errors of kappa and weighted kappa*,
/// Psychological Bulletin 72, 1969), the one for intervals, not the one for a test against chance.
///
/// @param value from -1 to 1; not a number where chance agreement is complete
/// @param standardError 0 where all agree
record Kappa(double value, double standardError) {

  /// @param nearness of each pair of grades, from 0 to 1, 1 for the same grade
  static Kappa of(GradePairs pairs, double[][] nearness) {
    var levels = pairs.levels();
    var first = new double[levels];
    var second = new double[levels];
    double total = pairs.total();
    for (var row = 0; row < levels; row++)
      for (var column = 0; column < levels; column++) {
        first[row] += pairs.count(row, column) / total;
        second[column] += pairs.count(row, column) / total;
      }
    // Of each grade of one inspector: how near the other's grades are to it on average.
    var ofFirst = new double[levels];
    var ofSecond = new double[levels];
    var observed = 0.0;
    var expected = 0.0;
    for (var row = 0; row < levels; row++)
      for (var column = 0; column < levels; column++) {
        var near = nearness[row][column];
        ofFirst[row] += near * second[column];
        ofSecond[column] += near * first[row];
        observed += near * pairs.count(row, column) / total;
        expected += near * first[row] * second[column];
      }
    var kappa = (observed - expected) / (1 - expected);
    var sum = 0.0;
    for (var row = 0; row < levels; row++)
      for (var column = 0; column < levels; column++) {
        var part = nearness[row][column] - (ofFirst[row] + ofSecond[column]) * (1 - kappa);
        sum += pairs.count(row, column) / total * part * part;
      }
    var centre = kappa - expected * (1 - kappa);
    var variance = (sum - centre * centre) / (total * (1 - expected) * (1 - expected));
    return new Kappa(kappa, Math.sqrt(Math.max(0, variance)));
  }

  static Kappa of(GradePairs pairs, KappaWeights weights) {
    return of(pairs, weights.table(pairs.levels()));
  }
}
