package starboard.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import starboard.indicators.BandRange;

/// One band and its stretch of values in words: `1: under 10`, `2: 10 to under 20`, `3: 20 and
/// over`, `3: any value`. The words say that a stretch holds its start and not its end.
final class RangeText {
  private static final Pattern FORM =
      Pattern.compile(
          "(\\d{1,9})\\s*:\\s*(?:any\\s+value|under\\s+(?<end>N)|(?<from>N)\\s+and\\s+over|(?<start>N)\\s+to\\s+under\\s+(?<below>N))"
              .replace("N", Decimal.FORM));

  private RangeText() {}

  /// The range of a text, or empty where it has none of the forms.
  ///
  /// @throws IllegalArgumentException if the band is not 1 to 5, or the range ends before it starts
  static Optional<BandRange> read(String text) {
    var range = FORM.matcher(text);
    if (!range.matches()) return Optional.empty();
    var from = number(range, "from").or(() -> number(range, "start"));
    var below = number(range, "below").or(() -> number(range, "end"));
    return Optional.of(new BandRange(Integer.parseInt(range.group(1)), from, below));
  }

  static String write(BandRange range) {
    var from = range.from().map(BigDecimal::toPlainString);
    var below = range.below().map(BigDecimal::toPlainString);
    var stretch =
        from.map(start ->
                below.map(end -> start + " to under " + end).orElseGet(() -> start + " and over"))
            .orElseGet(() -> below.map(end -> "under " + end).orElse("any value"));
    return range.band() + ": " + stretch;
  }

  private static Optional<BigDecimal> number(Matcher range, String group) {
    return Optional.ofNullable(range.group(group)).map(BigDecimal::new);
  }
}
