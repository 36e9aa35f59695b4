package starboard.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static starboard.indicators.Sample.A1;
import static starboard.indicators.Sample.banded;
import static starboard.indicators.Sample.between;
import static starboard.indicators.Sample.n;
import static starboard.indicators.Sample.over;
import static starboard.indicators.Sample.under;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BandsTest {
  private static final BandRange ANY = new BandRange(3, Optional.empty(), Optional.empty());

  @Test
  void aRangeHoldsItsStartAndNotItsEnd() {
    var five = banded(under(1, "10"), between(2, "10", "20"), over(3, "20"));
    assertEquals(OptionalInt.of(1), band(five, "9.99"));
    assertEquals(OptionalInt.of(2), band(five, "10"));
    assertEquals(OptionalInt.of(2), band(five, "19.999"));
    assertEquals(OptionalInt.of(3), band(five, "20.0"));
    assertEquals(OptionalInt.of(1), band(five, "-3"));
    assertEquals(OptionalInt.of(3), band(banded(ANY), "-3"));
  }

  @Test
  void aValueBetweenRangesHasNoBand() {
    var gap = banded(under(1, "10"), over(3, "20"));
    assertEquals(OptionalInt.empty(), band(gap, "10"));
    assertEquals(OptionalInt.empty(), band(gap, "19"));
  }

  @Test
  void anIndicatorThatIsNotBandedOrWhoseBandsAreNotKnownBandsNothing() {
    for (var none : List.of(new Banding.NotBanded(), new Banding.NotKnown()))
      assertEquals(OptionalInt.empty(), band(none, "10"));
  }

  @Test
  void theFirstGroupThatACouncilIsInCounts() {
    var groups =
        new Banding.Banded(
            List.of(
                new GroupBands("Group 1", Set.of("Inner London", "kent"), List.of(over(1, "0"))),
                new GroupBands("Group 2", Set.of("Shire County"), List.of(over(2, "0")))));
    var indicator = Sample.indicator(A1, "%", groups);
    assertEquals(OptionalInt.of(1), Bands.of(indicator, n("5"), Set.of("Inner London", "camden")));
    assertEquals(OptionalInt.of(1), Bands.of(indicator, n("5"), Set.of("Shire County", "kent")));
    assertEquals(OptionalInt.of(2), Bands.of(indicator, n("5"), Set.of("Shire County", "devon")));
    assertEquals(OptionalInt.empty(), Bands.of(indicator, n("5"), Set.of("Outer London")));
    assertEquals(List.of(), Bands.ranges(indicator, Set.of()));
  }

  @Test
  void twoRangesOverlapExactlyWhereSomeValueIsInBoth() {
    for (var one : everyRange())
      for (var other : everyRange()) {
        var shared = halves().stream().anyMatch(it -> one.holds(it) && other.holds(it));
        assertEquals(shared, one.overlaps(other), one + " and " + other);
        assertEquals(shared, other.overlaps(one));
      }
  }

  @Test
  void rangesThatOverlapAreNoBands() {
    var refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> new GroupBands("", Set.of(), List.of(under(1, "10"), over(2, "9.9"))));
    assertEquals("bands 1 and 2 overlap", refused.getMessage());
    assertEquals(
        2, new GroupBands("", Set.of(), List.of(under(1, "9"), over(1, "9"))).ranges().size());
  }

  @Test
  void bandsAreFromOneToFiveAndEndAfterTheyStart() {
    for (var band = 1; band <= 5; band++) assertEquals(band, over(band, "1").band());
    for (var band : List.of(0, 6, -1)) refused(() -> over(band, "1"));
    refused(() -> between(1, "10", "10.0"));
    refused(() -> between(1, "10", "9"));
  }

  @Test
  void groupsHaveRangesAndNamesThatFilesCanPart() {
    refused(() -> new Banding.Banded(List.of()));
    refused(() -> new GroupBands("Group 1", Set.of(), List.of()));
    for (var name : List.of("a(b", "a)", "a=b", "a,b", "a;b", "a|b", " a", "a ", "a\nb")) {
      refused(() -> new GroupBands(name, Set.of(), List.of(ANY)));
      refused(() -> new GroupBands("", Set.of(name), List.of(ANY)));
    }
    refused(() -> new GroupBands("", Set.of(""), List.of(ANY)));
  }

  @Test
  void equalNumbersMakeEqualBands() {
    assertEquals(between(1, "10", "20"), between(1, "10.0", "2E+1"));
    assertEquals(new Direction.Near(n("1")), new Direction.Near(n("1.00")));
  }

  private static OptionalInt band(Banding banding, String value) {
    return Bands.of(Sample.indicator(A1, "%", banding), n(value), Set.of());
  }

  /// Every range with ends among 0, 1 and 2, open at either end or not.
  private static List<BandRange> everyRange() {
    var ends =
        List.of(
            Optional.<BigDecimal>empty(),
            Optional.of(n("0")),
            Optional.of(n("1")),
            Optional.of(n("2")));
    return ends.stream()
        .flatMap(from ->
            ends.stream()
                .filter(below ->
                    from.isEmpty() || below.isEmpty() || from.get().compareTo(below.get()) < 0)
                .map(below -> new BandRange(1, from, below)))
        .toList();
  }

  /// Values on, between and beyond those ends.
  private static List<BigDecimal> halves() {
    return List.of(n("-1"), n("0"), n("0.5"), n("1"), n("1.5"), n("2"), n("3"));
  }

  private static void refused(Runnable make) {
    assertThrows(IllegalArgumentException.class, make::run);
  }
}
