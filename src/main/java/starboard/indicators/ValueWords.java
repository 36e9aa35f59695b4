package starboard.indicators;

import static starboard.indicators.IndicatorValue.Firmness;
import static starboard.indicators.IndicatorValue.Why;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import starboard.indicators.Understanding.Refused;
import starboard.indicators.Understanding.Understood;

/// Understands one value of an indicator as it stands in a file. Whatever is taken in another sense
/// than its plain letters say is remarked; what could be taken in two senses is refused, and so is
/// a percentage that its counts contradict.
public final class ValueWords {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Indicator indicator;
  private final List<String> remarks = new ArrayList<>();

  private ValueWords(Indicator indicator) {
    this.indicator = indicator;
  }

  /// What the cells of one value say; a blank cell is an empty text.
  ///
  /// @param value a number, or a word for why there is none: `n/a` and `-` do not apply, nothing
  ///   and `:` are missing, `x` is held back for small numbers
  /// @param numerator how many were counted, or blank
  /// @param denominator of how many, or blank
  /// @param status `final`, `provisional`, `estimated`, `missing`, `not applicable` or `small
  ///   numbers`; blank is final
  public static Understanding of(
      Indicator indicator, String value, String numerator, String denominator, String status) {
    var words = new ValueWords(indicator);
    try {
      var read = words.read(value.strip(), numerator.strip(), denominator.strip(), status.strip());
      var remarks = words.remarks;
      return new Understood(
          read, remarks.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", remarks)));
    } catch (NotUnderstood refused) {
      return new Refused(refused.part(), refused.sentence());
    }
  }

  private IndicatorValue read(String value, String numerator, String denominator, String status)
      throws NotUnderstood {
    var why = StatusWords.instead(value);
    if (why.isEmpty()) return measured(value, numerator, denominator, firmness(value, status));
    if (!numerator.isEmpty() || !denominator.isEmpty())
      remarks.add("numerator and denominator left out, as there is no value");
    return new IndicatorValue.Absent(status.isEmpty() ? why(value, why.get()) : why(value, status));
  }

  private Why why(String value, Why why) {
    if (!value.equalsIgnoreCase(why.word()))
      remarks.add(
          (value.isEmpty() ? "a blank" : Quoted.text(value)) + " is taken as " + why.word());
    return why;
  }

  private static Why why(String value, String status) throws NotUnderstood {
    var why = StatusWords.why(status);
    if (why.isPresent() && (value.isEmpty() || StatusWords.instead(value).equals(why)))
      return why.get();
    if (why.isEmpty() && StatusWords.firmness(status).isEmpty()) throw unknownStatus(status);
    throw new NotUnderstood(
        ValuePart.STATUS,
        "the status is %s, but the value is %s; clear one of the two"
            .formatted(Quoted.text(status), value.isEmpty() ? "blank" : Quoted.text(value)));
  }

  private static Firmness firmness(String value, String status) throws NotUnderstood {
    var firmness = StatusWords.firmness(status);
    if (firmness.isPresent()) return firmness.get();
    if (StatusWords.why(status).isEmpty()) throw unknownStatus(status);
    throw new NotUnderstood(
        ValuePart.STATUS,
        "the status is %s, but there is a value, %s; clear one of the two"
            .formatted(Quoted.text(status), Quoted.text(value)));
  }

  private IndicatorValue measured(
      String value, String numerator, String denominator, Firmness firmness) throws NotUnderstood {
    var number = number(withoutSigns(value));
    if (indicator.percentage() && (number.signum() < 0 || number.compareTo(HUNDRED) > 0))
      throw new NotUnderstood(number.toPlainString() + " is not a percentage from 0 to 100");
    if (number.signum() < 0) throw negative(number);
    var of = count(ValuePart.DENOMINATOR, denominator);
    var counted = count(ValuePart.NUMERATOR, numerator);
    if (of.isPresent() && of.get().signum() == 0)
      throw new NotUnderstood(
          ValuePart.DENOMINATOR, "the denominator is 0, so there is no value; write n/a");
    if (indicator.percentage() && counted.isPresent() && of.isPresent())
      compare(number, counted.get(), of.get());
    return new IndicatorValue.Measured(number, counted, of, firmness);
  }

  /// Leaves out the sign of the unit in which the indicator is counted.
  private String withoutSigns(String value) throws NotUnderstood {
    if (value.endsWith("%")) {
      if (!indicator.percentage() && !indicator.unit().isBlank())
        throw new NotUnderstood(
            "%s has a percent sign, but %s is counted in “%s”; write the number in that unit"
                .formatted(Quoted.text(value), indicator.code(), indicator.unit()));
      remarks.add("percent sign left out");
      return value.substring(0, value.length() - 1).strip();
    }
    if (value.startsWith("£") && indicator.unit().startsWith("GBP")) {
      remarks.add("pound sign left out");
      return value.substring(1).strip();
    }
    return value;
  }

  private Optional<BigDecimal> count(ValuePart part, String text) throws NotUnderstood {
    if (text.isEmpty()) return Optional.empty();
    if (StatusWords.instead(text).isPresent()) {
      remarks.add(part.word() + " " + Quoted.text(text) + " left out");
      return Optional.empty();
    }
    try {
      var number = number(text);
      if (number.signum() < 0) throw negative(number);
      return Optional.of(number);
    } catch (NotUnderstood bad) {
      throw new NotUnderstood(part, part.word() + ": " + bad.sentence());
    }
  }

  private BigDecimal number(String text) throws NotUnderstood {
    var read = NumberWords.read(text);
    read.remark().ifPresent(remarks::add);
    return read.number();
  }

  /// Refuses a percentage that differs from its counts by one in its last written decimal or more:
  /// one that was rounded or cut off there differs by less.
  private static void compare(BigDecimal number, BigDecimal counted, BigDecimal of)
      throws NotUnderstood {
    if (counted.compareTo(of) > 0)
      throw new NotUnderstood(
          ValuePart.NUMERATOR,
          "the numerator, %s, is more than the denominator, %s"
              .formatted(counted.toPlainString(), of.toPlainString()));
    var share = counted.multiply(HUNDRED).divide(of, MathContext.DECIMAL64);
    if (share.subtract(number).abs().compareTo(number.ulp()) >= 0)
      throw new NotUnderstood(
          "%s of %s is %s %%, not %s %%; put the value or its counts right"
              .formatted(
                  counted.toPlainString(),
                  of.toPlainString(),
                  share.setScale(Math.max(1, number.scale()), RoundingMode.HALF_UP).toPlainString(),
                  number.toPlainString()));
  }

  private static NotUnderstood negative(BigDecimal number) {
    return new NotUnderstood(
        number.toPlainString() + " is negative; no value or count of an indicator is");
  }

  private static NotUnderstood unknownStatus(String status) {
    return new NotUnderstood(
        ValuePart.STATUS,
        "%s is not a status; write %s, or nothing for final"
            .formatted(Quoted.text(status), StatusWords.ALL));
  }
}
