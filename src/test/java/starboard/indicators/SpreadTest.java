package starboard.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.indicators.Sample.n;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpreadTest {

  @Test
  void quartilesStandInProportionBetweenTwoValues() {
    // R: quantile(c(1, 2, 3, 4, 10), type = 7) and quantile(c(7, 15, 36, 39, 40, 41), type = 7)
    assertEquals(spread("1", "2", "3", "4", "10"), Spread.of(numbers("10", "3", "1", "4", "2")));
    assertEquals(
        Optional.of(new Spread(6, n("7"), n("20.25"), n("37.5"), n("39.75"), n("41"))),
        Spread.of(numbers("7", "15", "36", "39", "40", "41")));
  }

  @Test
  void oneValueIsItsOwnSpreadAndNoneHasNone() {
    assertEquals(
        Optional.of(new Spread(1, n("5"), n("5"), n("5"), n("5"), n("5"))),
        Spread.of(numbers("5.0")));
    assertEquals(Optional.empty(), Spread.of(List.of()));
  }

  @Test
  void theFiveNumbersAreInOrderAndDoNotHangOnTheOrderOfTheValues() {
    var random = new Random(5);
    for (var run = 0; run < 500; run++) {
      var values = new ArrayList<BigDecimal>();
      for (var i = 0; i <= run % 40; i++) values.add(BigDecimal.valueOf(random.nextInt(2_000), 1));
      var it = Spread.of(values).orElseThrow();
      var five =
          List.of(it.lowest(), it.lowerQuartile(), it.median(), it.upperQuartile(), it.highest());
      assertEquals(five.stream().sorted().toList(), five);
      assertEquals(Optional.of(it), Spread.of(values.reversed()));
      for (var value : values) assertTrue(it.place(value) >= 0 && it.place(value) <= 1);
      assertEquals(run % 40 + 1, it.count());
    }
  }

  @Test
  void aStripBeginsAtTheLowestAndEndsAtTheHighest() {
    var spread = Spread.of(numbers("10", "20", "30")).orElseThrow();
    assertEquals(
        List.of(0.0, 0.0, 0.25, 1.0, 1.0),
        numbers("5", "10", "15", "30", "31").stream().map(spread::place).toList());
    assertEquals(0.5, Spread.of(numbers("7", "7")).orElseThrow().place(n("7")));
  }

  @Test
  void equalValuesShareTheBetterPlace() {
    var values = numbers("10", "20", "20.0", "30");
    assertEquals(List.of(4, 2, 2, 1), places(new Direction.Higher(), values));
    assertEquals(List.of(1, 2, 2, 4), places(new Direction.Lower(), values));
    assertEquals(
        new Rank(2, 4, 2, Rank.Order.HIGHEST_FIRST),
        Rank.of(new Direction.Higher(), values, n("20")));
  }

  @Test
  void nearATargetTheNearestIsFirstFromEitherSide() {
    var values = numbers("0.8", "1.2", "1.05", "2");
    assertEquals(List.of(2, 2, 1, 4), places(new Direction.Near(n("1")), values));
  }

  @Test
  void whereNoValueIsKnownToBeBetterPlacesAreCountedFromTheLowestAndNoneIsBest() {
    for (var direction : List.of(new Direction.WithinRange(), new Direction.NotKnown())) {
      var rank = Rank.of(direction, numbers("10", "20"), n("20"));
      assertEquals(new Rank(2, 2, 1, Rank.Order.FROM_THE_LOWEST), rank);
    }
    assertEquals(
        List.of(true, true, true, false),
        Stream.of(Rank.Order.values()).map(Rank.Order::bestFirst).toList());
  }

  @Test
  void placesAreHowManyStandBeforePlusOne() {
    var random = new Random(7);
    var values =
        IntStream.range(0, 150).mapToObj(_ -> BigDecimal.valueOf(random.nextInt(60))).toList();
    for (var value : values) {
      var higher = values.stream().filter(it -> it.compareTo(value) > 0).count();
      var lower = values.stream().filter(it -> it.compareTo(value) < 0).count();
      var same = (int) values.stream().filter(it -> it.compareTo(value) == 0).count();
      assertEquals(
          new Rank((int) higher + 1, 150, same, Rank.Order.HIGHEST_FIRST),
          Rank.of(new Direction.Higher(), values, value));
      assertEquals(
          new Rank((int) lower + 1, 150, same, Rank.Order.LOWEST_FIRST),
          Rank.of(new Direction.Lower(), values, value));
    }
  }

  @Test
  void aValueThatIsNotAmongThemHasNoPlace() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Rank.of(new Direction.Lower(), numbers("1", "2"), n("3")));
  }

  private static List<Integer> places(Direction direction, List<BigDecimal> values) {
    return values.stream().map(it -> Rank.of(direction, values, it).place()).toList();
  }

  private static List<BigDecimal> numbers(String... numbers) {
    return Stream.of(numbers).map(BigDecimal::new).toList();
  }

  private static Optional<Spread> spread(String... five) {
    return Optional.of(new Spread(5, n(five[0]), n(five[1]), n(five[2]), n(five[3]), n(five[4])));
  }
}
