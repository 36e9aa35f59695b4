package starboard.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.indicators.IndicatorValue.Absent;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.IndicatorValue.Measured;
import starboard.indicators.IndicatorValue.Why;
import starboard.indicators.Understanding.Refused;
import starboard.indicators.Understanding.Understood;
import starboard.rating.Origin;

/// What the cells of a loaded file may say of one value.
class ValueWordsTest {
  private static final Indicator SHARE = indicator("A1", "% of children looked after");
  private static final Indicator COST = indicator("B8", "GBP per week");
  private static final Indicator RATE = indicator("A5", "rate");
  private static final Indicator UNKNOWN = indicator("C25", "");

  @Test
  void aPlainNumberIsTakenAsItStands() {
    understood(SHARE, "21.4", "21.4");
    understood(SHARE, "0", "0");
    understood(SHARE, "100", "100");
    understood(SHARE, " 21.40 ", "21.4");
    understood(RATE, "+7", "7");
    understood(RATE, ".5", "0.5");
    understood(COST, "1000000000000", "1000000000000");
    understood(RATE, "0.0123456789", "0.0123456789");
  }

  @Test
  void signsOfTheUnitAreLeftOutAndSaid() {
    understood(SHARE, "21.4%", "21.4", "percent sign left out");
    understood(SHARE, "21,4 %", "21.4", "percent sign left out; decimal comma read as a point");
    understood(UNKNOWN, "21.4%", "21.4", "percent sign left out");
    understood(COST, "£312", "312", "pound sign left out");
    refused(
        COST,
        "21%",
        "“21%” has a percent sign, but B8 is counted in “GBP per week”; write the number in that"
            + " unit");
    refused(SHARE, "£21", notANumber("£21"));
  }

  @Test
  void commasPointsAndBlanksAreUnderstoodWhereTheyHaveOneMeaning() {
    understood(RATE, "12,5", "12.5", "decimal comma read as a point");
    understood(RATE, "0,125", "0.125", "decimal comma read as a point");
    understood(RATE, "1234,567", "1234.567", "decimal comma read as a point");
    understood(RATE, "1,234.5", "1234.5", "commas between thousands left out");
    understood(RATE, "1,234,567", "1234567", "commas between thousands left out");
    understood(
        RATE,
        "1.234,5",
        "1234.5",
        "points between thousands left out, decimal comma read as a point");
    understood(RATE, "12\u00a0345.6", "12345.6", "blanks between thousands left out");
    refused(RATE, "1,234", "“1,234” can mean two numbers; write 1234 or 1.234");
    refused(RATE, "140,000", "“140,000” can mean two numbers; write 140000 or 140.000");
    for (var text : List.of("1,23,456", "1,2,3", "1.2.3", "12 34", "1e3", "1.", "=1+1", "@a", "١"))
      refused(RATE, text, notANumber(text));
  }

  @Test
  void whatNoIndicatorCanBeIsRefused() {
    refused(SHARE, "140", "140 is not a percentage from 0 to 100");
    refused(SHARE, "140%", "140 is not a percentage from 0 to 100");
    refused(SHARE, "100.01", "100.01 is not a percentage from 0 to 100");
    refused(SHARE, "-1", "-1 is not a percentage from 0 to 100");
    refused(RATE, "−3", "-3 is negative; no value or count of an indicator is");
    refused(
        RATE,
        "1000000000000.1",
        "1000000000000.1 is too large; the largest number is 1000000000000");
    refused(RATE, "0.12345678901", "0.12345678901 has 11 decimals; write at most 10");
    refused(RATE, "9".repeat(100), notANumber("9".repeat(40) + "…"));
    refused(RATE, "two\nlines", notANumber("two lines"));
  }

  @Test
  void wordsInThePlaceOfANumberSayWhyThereIsNone() {
    absent("n/a", Why.NOT_APPLICABLE, "“n/a” is taken as not applicable");
    absent("N/A", Why.NOT_APPLICABLE, "“N/A” is taken as not applicable");
    absent("-", Why.NOT_APPLICABLE, "“-” is taken as not applicable");
    absent("", Why.MISSING, "a blank is taken as missing");
    absent(" ", Why.MISSING, "a blank is taken as missing");
    absent(":", Why.MISSING, "“:” is taken as missing");
    absent("x", Why.SMALL_NUMBERS, "“x” is taken as small numbers");
    for (var why : Why.values())
      assertEquals(
          new Understood(new Absent(why), Optional.empty()),
          ValueWords.of(SHARE, why.word(), "", "", ""));
  }

  @Test
  void theStatusSaysHowFirmAValueIs() {
    for (var firmness : Firmness.values())
      assertEquals(
          new Understood(measured("21.4", "", "", firmness), Optional.empty()),
          ValueWords.of(SHARE, "21.4", "", "", firmness.word().toUpperCase(Locale.ROOT)));
    for (var why : List.of(Why.MISSING, Why.NOT_APPLICABLE))
      assertEquals(
          new Refused(
              ValuePart.STATUS,
              "the status is “%s”, but there is a value, “21.4”; clear one of the two"
                  .formatted(why.word())),
          ValueWords.of(SHARE, "21.4", "", "", why.word()));
  }

  @Test
  void theStatusOfABlankSaysWhyItIsBlank() {
    for (var why : Why.values())
      assertEquals(
          new Understood(new Absent(why), Optional.empty()),
          ValueWords.of(SHARE, "", "", "", why.word()));
    assertEquals(
        new Refused(
            ValuePart.STATUS,
            "the status is “final”, but the value is blank; clear one of the two"),
        ValueWords.of(SHARE, "", "", "", "final"));
    assertEquals(
        new Refused(
            ValuePart.STATUS,
            "the status is “missing”, but the value is “n/a”; clear one of the two"),
        ValueWords.of(SHARE, "n/a", "", "", "missing"));
    for (var value : List.of("", "21.4"))
      assertEquals(
          new Refused(
              ValuePart.STATUS,
              "“checked” is not a status; write final, provisional, estimated, missing, not"
                  + " applicable, small numbers, or nothing for final"),
          ValueWords.of(SHARE, value, "", "", "checked"));
  }

  @Test
  void countsAreReadWithTheValueAndComparedWithIt() {
    counted("20", "12", "60", "20", "12", "60");
    counted("33.3", "1", "3", "33.3", "1", "3");
    counted("20", "12", "", "20", "12", "");
    counted("20", "n/a", "60", "20", "", "60", "numerator “n/a” left out");
    counted("20", "1,200.0", "6000", "20", "1200", "6000", "commas between thousands left out");
    refusedCounts(
        ValuePart.NUMERATOR, "61", "60", "the numerator, 61, is more than the denominator, 60");
    refusedCounts(
        ValuePart.DENOMINATOR, "0", "0", "the denominator is 0, so there is no value; write n/a");
    refusedCounts(
        ValuePart.NUMERATOR,
        "-1",
        "60",
        "numerator: -1 is negative; no value or count of an indicator is");
    refusedCounts(ValuePart.DENOMINATOR, "1", "many", "denominator: " + notANumber("many"));
    assertEquals(
        new Understood(
            new Absent(Why.SMALL_NUMBERS),
            Optional.of(
                "numerator and denominator left out, as there is no value; “x” is taken as small"
                    + " numbers")),
        ValueWords.of(SHARE, "x", "2", "3", ""));
  }

  @Test
  void aPercentageMayBeRoundedOrCutOffButNotContradictItsCounts() {
    for (var value : List.of("66", "67", "66.6", "66.7", "66.66", "66.67", "66.6666666667"))
      counted(value, "2", "3", value, "2", "3");
    contradicted("65", "66.7");
    contradicted("68", "66.7");
    contradicted("66.5", "66.7");
    contradicted("67.0", "66.7");
    contradicted("66.65", "66.67");
    contradicted("66.68", "66.67");
    assertEquals(
        new Understood(measured("5", "2", "3", Firmness.FINAL), Optional.empty()),
        ValueWords.of(RATE, "5", "2", "3", ""));
  }

  private static void contradicted(String value, String share) {
    assertEquals(
        new Refused(
            ValuePart.VALUE,
            "2 of 3 is %s %%, not %s %%; put the value or its counts right"
                .formatted(share, value)),
        ValueWords.of(SHARE, value, "2", "3", ""));
  }

  @Test
  void everyWayToWriteANumberGivesThatNumber() {
    var random = new Random(7);
    for (var i = 0; i < 10_000; i++) {
      var number = BigDecimal.valueOf(random.nextInt(1_000_000_000), random.nextInt(4));
      var text = number.toPlainString();
      var point = text.indexOf('.');
      var whole = point < 0 ? text : text.substring(0, point);
      var rest = point < 0 ? "" : text.substring(point);
      var grouped = whole.replaceAll("\\B(?=(\\d{3})+$)", " ");
      number(number, text);
      number(number, grouped + rest);
      if (point > 0) number(number, grouped.replace(' ', ',') + rest);
      if (point > 0 && (rest.length() != 4 || whole.length() > 3))
        number(number, whole + rest.replace('.', ','));
    }
  }

  private static void number(BigDecimal number, String text) {
    var understood = ValueWords.of(RATE, text, "", "", "");
    var value = understood instanceof Understood(var it, var _) ? it : understood;
    assertEquals(
        new Measured(number, Optional.empty(), Optional.empty(), Firmness.FINAL), value, text);
  }

  private static void understood(Indicator indicator, String text, String number, String... said) {
    assertEquals(
        new Understood(
            measured(number, "", "", Firmness.FINAL), List.of(said).stream().findFirst()),
        ValueWords.of(indicator, text, "", "", ""));
  }

  private static void counted(
      String value,
      String numerator,
      String denominator,
      String number,
      String counted,
      String of,
      String... said) {
    assertEquals(
        new Understood(
            measured(number, counted, of, Firmness.FINAL), List.of(said).stream().findFirst()),
        ValueWords.of(SHARE, value, numerator, denominator, ""));
  }

  private static void refusedCounts(
      ValuePart part, String numerator, String denominator, String sentence) {
    assertEquals(
        new Refused(part, sentence), ValueWords.of(SHARE, "20", numerator, denominator, "final"));
  }

  private static void refused(Indicator indicator, String text, String sentence) {
    assertEquals(
        new Refused(ValuePart.VALUE, sentence), ValueWords.of(indicator, text, "", "", ""));
  }

  private static void absent(String text, Why why, String remark) {
    assertEquals(
        new Understood(new Absent(why), Optional.of(remark)),
        ValueWords.of(SHARE, text, "", "", ""));
  }

  private static String notANumber(String text) {
    return "“"
        + text
        + "” is not a number; write one like 21.4, n/a where it does not apply, or nothing where it"
        + " is missing";
  }

  private static Measured measured(String value, String counted, String of, Firmness firmness) {
    return new Measured(new BigDecimal(value), decimal(counted), decimal(of), firmness);
  }

  private static Optional<BigDecimal> decimal(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  private static Indicator indicator(String code, String unit) {
    return new Indicator(
        new IndicatorCode(code),
        "An invented share",
        "",
        Set.of(),
        unit,
        new Direction.NotKnown(),
        new Banding.NotKnown(),
        Origin.own(""));
  }
}
