package starboard.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.indicators.Sample.A1;
import static starboard.indicators.Sample.n;
import static starboard.indicators.Sample.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import starboard.indicators.IndicatorValue.Absent;
import starboard.indicators.IndicatorValue.Firmness;
import starboard.indicators.IndicatorValue.Measured;
import starboard.indicators.IndicatorValue.Why;
import starboard.rating.Service;
import starboard.rating.Serving;

class IndicatorTest {

  @Test
  void aCodeIsACapitalLetterAndThenCapitalsDigitsAndHyphens() {
    for (var code : List.of("A", "A1", "HOMES-C", "E50", "A" + "9".repeat(19)))
      assertEquals(code, new IndicatorCode(code).toString());
    for (var code : List.of("", "a1", "1A", "A 1", "-A", "A_1", "É1", "A" + "9".repeat(20), "A1\n"))
      assertThrows(IllegalArgumentException.class, () -> new IndicatorCode(code));
  }

  @Test
  void codesStandInTheOrderOfTheirNumbers() {
    var inOrder =
        Stream.of("A01", "A1", "A2", "A10", "A10-B", "B9", "B10", "HOMES-A", "HOMES-C")
            .map(IndicatorCode::new);
    var expected = inOrder.toList();
    var mixed = new ArrayList<>(expected);
    Collections.shuffle(mixed, new Random(3));
    assertEquals(expected, mixed.stream().sorted().toList());
  }

  @Test
  void equalNumbersMakeEqualValues() {
    assertEquals(value("21.4"), value("21.40"));
    assertEquals(value("100"), value("1E+2"));
    assertEquals(value("0"), value("0.000"));
    assertEquals("100", value("1E+2").value().toPlainString());
    assertEquals(
        Sample.countedFrom("5", "40", Firmness.FINAL),
        Sample.countedFrom("5", "40.0", Firmness.FINAL));
    assertNotEquals(value("21.4"), value("21.41"));
  }

  @Test
  void aValueHasANumberAndAnAbsentOneOnlyAReason() {
    assertEquals(Optional.of(n("21.4")), value("21.4").number());
    for (var why : Why.values()) {
      assertEquals(Optional.empty(), new Absent(why).number());
      assertEquals(why.word(), new Absent(why).status());
    }
    for (var firmness : Firmness.values())
      assertEquals(
          firmness.word(),
          new Measured(n("1"), Optional.empty(), Optional.empty(), firmness).status());
  }

  @Test
  void numbersAreReadWithTheirUnit() {
    assertEquals("21.4 %", Numbers.with(n("21.4"), "%"));
    assertEquals("21.4 %", Numbers.with(n("21.4"), "% of registrations"));
    assertEquals("£312 per week", Numbers.with(n("312"), "GBP per week"));
    assertEquals("12 per 10,000", Numbers.with(n("12"), "per 10,000"));
    for (var bare : List.of("", " ", "ratio", "rate"))
      assertEquals("1.2", Numbers.with(n("1.2"), bare));
  }

  @Test
  void onlyAPercentageLiesFromZeroToAHundred() {
    assertTrue(Sample.indicator(A1, "%", new Banding.NotKnown()).percentage());
    assertTrue(Sample.indicator(A1, "% of all", new Banding.NotKnown()).percentage());
    assertFalse(Sample.indicator(A1, "per 100", new Banding.NotKnown()).percentage());
    assertFalse(Sample.indicator(A1, "", new Banding.NotKnown()).percentage());
  }

  @Test
  void everyDirectionHasItsWords() {
    assertEquals(
        List.of(
            "higher is better",
            "lower is better",
            "best within a range",
            "best near 1",
            "not known"),
        Stream.of(
                new Direction.Higher(),
                new Direction.Lower(),
                new Direction.WithinRange(),
                new Direction.Near(n("1.0")),
                new Direction.NotKnown())
            .map(Direction::words)
            .toList());
  }

  @Test
  void aCodeStandsOnceInASetAndIsFoundThere() {
    var one = Sample.indicator(A1, "%", new Banding.NotKnown());
    var other = Sample.indicator(A1, "", new Banding.NotBanded());
    assertEquals(Optional.of(one), new IndicatorSet(List.of(one)).find(A1));
    assertEquals(Optional.empty(), IndicatorSet.NONE.find(A1));
    assertThrows(IllegalArgumentException.class, () -> new IndicatorSet(List.of(one, other)));
  }

  @Test
  void aKeyIndicatorStandsOnceInARoundAndIsFoundThere() {
    var one = Sample.key("A1", new KeyCondition.NotKnown(""));
    var other = Sample.key("A1", new KeyCondition.Above(A1, n("20")));
    assertEquals(Optional.of(one), new KeyIndicators(List.of(one)).find("A1"));
    assertEquals(Optional.empty(), KeyIndicators.NONE.find("A1"));
    assertThrows(IllegalArgumentException.class, () -> new KeyIndicators(List.of(one, other)));
  }

  @Test
  void aKeyIndicatorLimitsToSomeOrMostAndToNothingElse() {
    for (var grade : Serving.values())
      if (grade == Serving.SOME || grade == Serving.MOST)
        assertEquals(Optional.of(grade), limitingTo(grade).highest());
      else assertThrows(IllegalArgumentException.class, () -> limitingTo(grade));
  }

  @Test
  void whatNamesNothingAndWhatCannotHappenIsRefused() {
    var condition = new KeyCondition.NotKnown("");
    assertThrows(IllegalArgumentException.class, () -> Sample.key(" ", condition));
    var key = Sample.key("A1", condition);
    for (var number : List.of("0", "-1"))
      assertThrows(IllegalArgumentException.class, () -> Sample.exemptUnder(key, number));
    for (var band : List.of(0, 5, 6))
      assertThrows(IllegalArgumentException.class, () -> new KeyCondition.BandAtMost(A1, band));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Indicator(
                A1,
                " ",
                "",
                Set.of(),
                "",
                new Direction.NotKnown(),
                new Banding.NotKnown(),
                Sample.ORIGIN));
  }

  @Test
  void equalLevelsMakeEqualConditions() {
    assertEquals(new KeyCondition.Above(A1, n("20")), new KeyCondition.Above(A1, n("20.0")));
    assertEquals(new KeyCondition.Below(A1, n("20")), new KeyCondition.Below(A1, n("2E1")));
  }

  @Test
  void factsWithOtherValuesKeepEverythingElse() {
    var facts =
        new KeyFacts(
            Map.of(A1, value("1")),
            Map.of("CP audit", Serving.NO),
            Map.of("A1", "why"),
            Set.of("x"));
    assertEquals(
        new KeyFacts(
            Map.of(A1, value("2")),
            Map.of("CP audit", Serving.NO),
            Map.of("A1", "why"),
            Set.of("x")),
        facts.withValues(Map.of(A1, value("2"))));
  }

  private static KeyIndicator limitingTo(Serving highest) {
    return new KeyIndicator(
        "A1",
        "A key indicator",
        Optional.of(Service.ADULTS),
        new KeyCondition.NotKnown(""),
        Optional.of(highest),
        Optional.empty(),
        Sample.ORIGIN);
  }

  @Test
  void codesStandByTheirLettersAndThenByTheirNumbers() {
    var sorted =
        Stream.of("A", "A-1", "A1", "A2", "A2B", "A2C", "A10", "AB", "B1", "B1-2", "B1-10")
            .map(IndicatorCode::new)
            .toList();
    for (var one = 0; one < sorted.size(); one++)
      for (var other = 0; other < sorted.size(); other++)
        assertEquals(
            Integer.signum(one - other),
            Integer.signum(sorted.get(one).compareTo(sorted.get(other))),
            sorted.get(one) + " and " + sorted.get(other));
  }
}
