package starboard.consistency.agreement;

/// How much a disagreement between two grades of a scale counts in weighted kappa.
enum KappaWeights {
  /// By the steps between them (Cicchetti and Allison 1971).
  LINEAR,
  /// By the square of the steps (Fleiss and Cohen 1973).
  QUADRATIC;

  /// How near two grades of a scale are: 1 for the same grade, 0 for its two ends.
  double nearness(int one, int other, int levels) {
    var apart = Math.abs(one - other) / (levels - 1.0);
    return 1
        - switch (this) {
          case LINEAR -> apart;
          case QUADRATIC -> apart * apart;
        };
  }

  /// The nearness of each pair of grades.
  double[][] table(int levels) {
    var table = new double[levels][levels];
    for (var one = 0; one < levels; one++)
      for (var other = 0; other < levels; other++) table[one][other] = nearness(one, other, levels);
    return table;
  }
}
