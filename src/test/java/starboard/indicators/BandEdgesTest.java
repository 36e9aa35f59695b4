package starboard.indicators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.indicators.Sample.between;
import static starboard.indicators.Sample.n;
import static starboard.indicators.Sample.over;
import static starboard.indicators.Sample.under;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import starboard.indicators.BandEdge.Way;

class BandEdgesTest {
  private static final BigDecimal HAIR = n("0.001");

  private static final List<BandRange> HIGHER =
      List.of(under(1, "10"), between(2, "10", "20"), between(4, "20", "30"), over(5, "30"));
  private static final List<BandRange> LOWER =
      List.of(under(5, "10"), between(4, "10", "20"), over(1, "20"));
  private static final List<BandRange> WITHIN =
      List.of(under(2, "10"), between(5, "10", "20"), between(5, "20", "25"), over(3, "25"));
  private static final List<BandRange> GAPS =
      List.of(between(1, "0", "10"), between(3, "12", "20"));

  @Test
  void bothEdgesAreNamedWithDistanceAndTheBandBeyond() {
    assertEquals(
        new BandEdges(
            edge(Way.UP, "20", "2.4", band(2), band(4)),
            edge(Way.DOWN, "10", "7.6", band(2), band(1))),
        BandEdges.of(HIGHER, n("17.6")));
    assertEquals(
        new BandEdges(Optional.empty(), edge(Way.DOWN, "30", "10", band(5), band(4))),
        BandEdges.of(HIGHER, n("40")));
  }

  @Test
  void aValueOnAnEdgeHasReachedTheUpperBandAndFallsAtOnce() {
    assertEquals(
        new BandEdges(
            edge(Way.UP, "30", "10", band(4), band(5)),
            edge(Way.DOWN, "20", "0", band(4), band(2))),
        BandEdges.of(HIGHER, n("20")));
  }

  @Test
  void whichSideIsBetterIsToldByTheBandsAndNotByTheDirection() {
    var falling = BandEdges.of(LOWER, n("15"));
    assertTrue(falling.up().orElseThrow().worse());
    assertTrue(falling.down().orElseThrow().better());
    for (var edge : BandEdges.of(WITHIN, n("15")).list()) {
      assertTrue(edge.worse());
      assertFalse(edge.better());
    }
  }

  @Test
  void neighboursWithTheSameBandAreOneStretch() {
    assertEquals(
        new BandEdges(
            edge(Way.UP, "25", "10", band(5), band(3)),
            edge(Way.DOWN, "10", "5", band(5), band(2))),
        BandEdges.of(WITHIN, n("15")));
  }

  @Test
  void aStretchWithoutABandIsNeitherBetterNorWorse() {
    var edges = BandEdges.of(GAPS, n("11"));
    assertEquals(
        new BandEdges(
            edge(Way.UP, "12", "1", OptionalInt.empty(), band(3)),
            edge(Way.DOWN, "10", "1", OptionalInt.empty(), band(1))),
        edges);
    assertTrue(edges.list().stream().noneMatch(it -> it.better() || it.worse()));
  }

  @Test
  void withoutBandsThereAreNoEdges() {
    var none = new BandEdges(Optional.empty(), Optional.empty());
    for (var banding : List.of(new Banding.NotBanded(), new Banding.NotKnown()))
      assertEquals(none, BandEdges.of(Sample.indicator(Sample.A1, "%", banding), n("5"), Set.of()));
    assertEquals(
        none, BandEdges.of(List.of(new BandRange(3, Optional.empty(), Optional.empty())), n("5")));
  }

  /// Against a walk in small steps, for every value from -1 to 41 by halves.
  @Test
  void noNearerValueHasAnotherBandAndTheEdgeItselfHasTheBandItNames() {
    for (var ranges : List.of(HIGHER, LOWER, WITHIN, GAPS))
      IntStream.rangeClosed(-2, 82)
          .mapToObj(it -> n("0.5").multiply(BigDecimal.valueOf(it)))
          .forEach(value -> {
            var edges = BandEdges.of(ranges, value);
            assertEquals(firstOtherUp(ranges, value), edges.up().map(BandEdge::at));
            edges.up().ifPresent(it -> assertEquals(it.to(), bandOf(ranges, it.at())));
            edges
                .down()
                .ifPresent(it -> {
                  var under = it.at().subtract(HAIR);
                  assertEquals(it.to(), bandOf(ranges, under));
                  assertEquals(bandOf(ranges, value), bandOf(ranges, it.at()));
                });
            edges
                .list()
                .forEach(
                    it -> assertEquals(0, it.distance().compareTo(value.subtract(it.at()).abs())));
          });
  }

  private static Optional<BigDecimal> firstOtherUp(List<BandRange> ranges, BigDecimal value) {
    return IntStream.rangeClosed(1, 100)
        .mapToObj(it -> value.add(n("0.5").multiply(BigDecimal.valueOf(it))))
        .filter(it -> !bandOf(ranges, it).equals(bandOf(ranges, value)))
        .findFirst()
        .map(Numbers::plain);
  }

  private static OptionalInt bandOf(List<BandRange> ranges, BigDecimal value) {
    return ranges.stream().filter(it -> it.holds(value)).mapToInt(BandRange::band).findFirst();
  }

  private static OptionalInt band(int band) {
    return OptionalInt.of(band);
  }

  private static Optional<BandEdge> edge(
      Way way, String at, String distance, OptionalInt from, OptionalInt to) {
    return Optional.of(new BandEdge(way, n(at), n(distance), from, to));
  }
}
