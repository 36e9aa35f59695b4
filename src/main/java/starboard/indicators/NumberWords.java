package starboard.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// Reads a number as people and spreadsheets write it. Where it could be two numbers it is refused,
/// not guessed.
final class NumberWords {
  /// The largest number that is kept, and the most decimals.
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

  private static final int MOST_DECIMALS = 10;

  /// Long enough for every number that is kept, with signs and commas.
  private static final int LONGEST = 60;

  private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)");
  private static final Pattern TWO_MEANINGS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");

  private NumberWords() {}

  /// A number that was read.
  ///
  /// @param remark what was understood of it beyond a plain number
  record Read(BigDecimal number, Optional<String> remark) {}

  /// A way to write a number that is understood, the text that a plain number makes of it, and what
  /// is said of it.
  private record Way(Pattern pattern, UnaryOperator<String> plain, String remark) {
    Way(String regex, UnaryOperator<String> plain, String remark) {
      this(Pattern.compile("[+-]?" + regex), plain, remark);
    }
  }

  private static final List<Way> WAYS =
      List.of(
          new Way(
              "\\d{1,3}(,\\d{3})+\\.\\d+|[+-]?\\d{1,3}(,\\d{3}){2,}",
              it -> it.replace(",", ""), "commas between thousands left out"),
          new Way(
              "\\d{1,3}(\\.\\d{3})+,\\d+",
              it -> it.replace(".", "").replace(',', '.'),
              "points between thousands left out, decimal comma read as a point"),
          new Way("\\d+,\\d+", it -> it.replace(',', '.'), "decimal comma read as a point"),
          new Way(
              "\\d{1,3}( \\d{3})+(\\.\\d+)?",
              it -> it.replace(" ", ""), "blanks between thousands left out"));

  /// Reads a text without blanks around it.
  static Read read(String text) throws NotUnderstood {
    if (text.length() > LONGEST) throw notANumber(text);
    var signed = text.replace('\u2212', '-').replace('\u00a0', ' ').replace('\u202f', ' ');
    if (PLAIN.matcher(signed).matches()) return checked(signed, Optional.empty());
    if (TWO_MEANINGS.matcher(signed).matches())
      throw new NotUnderstood(
          "%s can mean two numbers; write %s or %s"
              .formatted(Quoted.text(text), signed.replace(",", ""), signed.replace(',', '.')));
    for (var way : WAYS)
      if (way.pattern().matcher(signed).matches())
        return checked(way.plain().apply(signed), Optional.of(way.remark()));
    throw notANumber(text);
  }

  private static Read checked(String plain, Optional<String> remark) throws NotUnderstood {
    var number = new BigDecimal(plain);
    if (number.abs().compareTo(LARGEST) > 0)
      throw new NotUnderstood(plain + " is too large; the largest number is 1000000000000");
    var decimals = number.stripTrailingZeros().scale();
    if (decimals > MOST_DECIMALS)
      throw new NotUnderstood(
          "%s has %d decimals; write at most %d".formatted(plain, decimals, MOST_DECIMALS));
    return new Read(number, remark);
  }

  private static NotUnderstood notANumber(String text) {
    return new NotUnderstood(
        Quoted.text(text)
            + " is not a number; write one like 21.4, n/a where it does not apply, or nothing where"
            + " it is missing");
  }
}
