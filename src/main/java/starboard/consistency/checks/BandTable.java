package starboard.consistency.checks;

import java.util.ArrayList;
import java.util.List;
import starboard.consistency.CaseFacts;
import starboard.consistency.RoundFacts;
import starboard.indicators.IndicatorCode;
import starboard.rating.Service;

/// The bands of the indicators of one service, one row a case; 0 where a case has none.
///
/// @param codes the indicators, in their order
/// @param rows one for each case of the round, in its order
record BandTable(List<IndicatorCode> codes, List<byte[]> rows) {
  static BandTable of(RoundFacts round, Service service) {
    var codes = codes(round, service);
    return new BandTable(codes, round.cases().stream().map(it -> row(it, codes)).toList());
  }

  /// The bands of one case as digits, `-` for none.
  static String digits(RoundFacts round, CaseFacts facts, Service service) {
    return digits(row(facts, codes(round, service)));
  }

  private static List<IndicatorCode> codes(RoundFacts round, Service service) {
    var codes = new ArrayList<IndicatorCode>();
    round
        .terms()
        .indicators()
        .forEach((code, services) -> {
          if (services.contains(service)) codes.add(code);
        });
    return codes;
  }

  private static byte[] row(CaseFacts facts, List<IndicatorCode> codes) {
    var row = new byte[codes.size()];
    for (var at = 0; at < row.length; at++)
      row[at] = facts.bands().getOrDefault(codes.get(at), 0).byteValue();
    return row;
  }

  /// On how many indicators both have a band.
  int shared(int one, int other) {
    var here = rows.get(one);
    var there = rows.get(other);
    var shared = 0;
    for (var at = 0; at < here.length; at++) if (here[at] > 0 && there[at] > 0) shared++;
    return shared;
  }

  /// The indicators on which both have a band and the first has the better.
  List<IndicatorCode> better(int one, int other) {
    var here = rows.get(one);
    var there = rows.get(other);
    var better = new ArrayList<IndicatorCode>();
    for (var at = 0; at < here.length; at++)
      if (there[at] > 0 && here[at] > there[at]) better.add(codes.get(at));
    return better;
  }

  /// How many bands a case has.
  int count(int place) {
    var count = 0;
    for (var band : rows.get(place)) if (band > 0) count++;
    return count;
  }

  /// The average band of a case, 0 where it has none.
  double mean(int place) {
    var sum = 0;
    for (var band : rows.get(place)) sum += band;
    return sum == 0 ? 0 : (double) sum / count(place);
  }

  /// The bands of every case as digits, `-` for none.
  List<String> digits() {
    return rows.stream().map(BandTable::digits).toList();
  }

  private static String digits(byte[] row) {
    var digits = new StringBuilder(row.length);
    for (var band : row) digits.append(band > 0 ? (char) ('0' + band) : '-');
    return digits.toString();
  }
}
