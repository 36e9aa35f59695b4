package starboard.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// How the values of many councils lie: the five-number summary.
///
/// Quartiles are those of definition 7 in R. J. Hyndman and Y. Fan, *Sample quantiles in
/// statistical packages*, The American Statistician 50 (1996), 361-365: with the values in order
/// and counted from 0, the quartile *k* of *n* values stands at place *(n - 1) k / 4*, between two
/// values in proportion. It is what the common spreadsheets call the inclusive quartile
/// (`QUARTILE.INC`), so a figure can be checked by anyone. Worked out in decimals without rounding.
///
/// @param count how many values, 1 or more
/// @param lowest the lowest value
/// @param lowerQuartile a quarter of the values lie at or under it
/// @param median half of the values lie at or under it
/// @param upperQuartile three quarters of the values lie at or under it
/// @param highest the highest value
public record Spread(
    int count,
    BigDecimal lowest,
    BigDecimal lowerQuartile,
    BigDecimal median,
    BigDecimal upperQuartile,
    BigDecimal highest) {
  private static final BigDecimal QUARTER = new BigDecimal("0.25");
  private static final double MIDDLE = 0.5;

  /// The spread of values in any order; empty where there are none.
  public static Optional<Spread> of(Collection<BigDecimal> values) {
    if (values.isEmpty()) return Optional.empty();
    var sorted = values.stream().sorted().toList();
    return Optional.of(
        new Spread(
            sorted.size(),
            quartile(sorted, 0),
            quartile(sorted, 1),
            quartile(sorted, 2),
            quartile(sorted, 3),
            quartile(sorted, 4)));
  }

  /// Where a value lies on a strip from the lowest, 0, to the highest, 1; in the middle where all
  /// values are equal. A value outside is put at the end that it lies beyond.
  public double place(BigDecimal value) {
    var width = highest.subtract(lowest);
    if (width.signum() == 0) return MIDDLE;
    var place = value.subtract(lowest).divide(width, MathContext.DECIMAL64).doubleValue();
    return Math.clamp(place, 0, 1);
  }

  private static BigDecimal quartile(List<BigDecimal> sorted, int which) {
    var quarters = (sorted.size() - 1) * which;
    var under = sorted.get(quarters / 4);
    var rest = quarters % 4;
    if (rest == 0) return Numbers.plain(under);
    var step = sorted.get(quarters / 4 + 1).subtract(under).multiply(QUARTER);
    return Numbers.plain(under.add(step.multiply(BigDecimal.valueOf(rest))));
  }
}
