package starboard.consistency.neighbours;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import starboard.indicators.IndicatorCode;

/// The bands of all councils of a round as rows of digits, 0 for none: comparing one with 15,000 by
/// their maps would take longer than a person waits while moving through a list.
final class Bands {
  private static final double HALF = 0.5;
  private static final double STEPS = CaseProfile.BEST_BAND - 1.0;

  private final byte[][] rows;

  Bands(List<CaseProfile> profiles) {
    var columns = new HashMap<IndicatorCode, Integer>();
    for (var profile : profiles)
      for (var code : profile.bands().keySet()) columns.putIfAbsent(code, columns.size());
    rows = profiles.stream().map(it -> row(it.bands(), columns)).toArray(byte[][]::new);
  }

  private static byte[] row(
      Map<IndicatorCode, Integer> bands, Map<IndicatorCode, Integer> columns) {
    var row = new byte[columns.size()];
    bands.forEach((code, band) -> row[columns.getOrDefault(code, 0)] = band.byteValue());
    return row;
  }

  /// The part of the indicators in the distance of two councils, by their places.
  double apart(int one, int other) {
    var here = rows[one];
    var there = rows[other];
    var steps = 0;
    var shared = 0;
    var single = 0;
    for (var column = 0; column < here.length; column++) {
      if (here[column] > 0 && there[column] > 0) {
        shared++;
        steps += Math.abs(here[column] - there[column]);
      } else if (here[column] != there[column]) single++;
    }
    if (shared + single == 0) return HALF;
    return (steps / STEPS + HALF * single) / (shared + single);
  }

  /// How many indicators both have a band of, where on each the other's is the same or better; -1
  /// where on one it is worse.
  int sharedAndNoWorse(int one, int other) {
    var here = rows[one];
    var there = rows[other];
    var shared = 0;
    for (var column = 0; column < here.length; column++)
      if (here[column] > 0 && there[column] > 0) {
        if (there[column] < here[column]) return -1;
        shared++;
      }
    return shared;
  }
}
