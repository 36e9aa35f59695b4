package starboard.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// Numbers in the cells of criteria: digits, perhaps with a point and a minus sign, for example
/// `-2.5`. No signs for thousands, no percent sign, no powers of ten.
final class Decimal {
  /// As part of a longer expression; at most 15 digits on either side of the point, so that a
  /// spreadsheet keeps all of them.
  static final String FORM = "-?\\d{1,15}(?:\\.\\d{1,15})?";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  private Decimal() {}

  /// The number of a text, or empty where it is none.
  static Optional<BigDecimal> of(String text) {
    return PATTERN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
