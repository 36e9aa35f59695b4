package starboard.indicators;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The nearest edges on both sides of a value at which the band changes.
///
/// Which side is better is told by the bands beyond and never by the direction of the indicator:
/// that may not be known, and within a range either side can be worse.
///
/// @param up empty where no higher value has another band
/// @param down empty where no lower value has another band
public record BandEdges(Optional<BandEdge> up, Optional<BandEdge> down) {

  /// The edges round a value of a council; none where the indicator is not banded, its bands are
  /// not known or no group holds the council.
  ///
  /// @param tags the council's type and id
  public static BandEdges of(Indicator indicator, BigDecimal value, Set<String> tags) {
    return of(Bands.ranges(indicator, tags), value);
  }

  /// The edges round a value among ranges that do not overlap.
  static BandEdges of(List<BandRange> ranges, BigDecimal value) {
    var now = band(ranges, it -> it.holds(value));
    var up =
        ends(ranges)
            .filter(at -> at.compareTo(value) > 0)
            .sorted()
            .map(at -> edge(BandEdge.Way.UP, at, value, now, band(ranges, it -> it.holds(at))));
    var down =
        ends(ranges)
            .filter(at -> at.compareTo(value) <= 0)
            .sorted(Comparator.reverseOrder())
            .map(at ->
                edge(
                    BandEdge.Way.DOWN, at, value, now, band(ranges, it -> holdsJustUnder(it, at))));
    return new BandEdges(firstOther(up), firstOther(down));
  }

  /// Both edges that there are, the lower first.
  public List<BandEdge> list() {
    return Stream.of(down, up).flatMap(Optional::stream).toList();
  }

  /// Neighbours that have the same band are one stretch.
  private static Optional<BandEdge> firstOther(Stream<BandEdge> edges) {
    return edges.filter(it -> !it.to().equals(it.from())).findFirst();
  }

  private static BandEdge edge(
      BandEdge.Way way, BigDecimal at, BigDecimal value, OptionalInt now, OptionalInt beyond) {
    return new BandEdge(way, at, Numbers.plain(at.subtract(value).abs()), now, beyond);
  }

  private static OptionalInt band(List<BandRange> ranges, Predicate<BandRange> holds) {
    return ranges.stream().filter(holds).mapToInt(BandRange::band).findFirst();
  }

  private static boolean holdsJustUnder(BandRange range, BigDecimal at) {
    return range.from().map(it -> it.compareTo(at) < 0).orElse(true)
        && range.below().map(it -> it.compareTo(at) >= 0).orElse(true);
  }

  private static Stream<BigDecimal> ends(List<BandRange> ranges) {
    return ranges.stream()
        .flatMap(it -> Stream.of(it.from(), it.below()))
        .flatMap(Optional::stream);
  }
}
