package starboard.application.invented;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import starboard.casework.CouncilType;
import starboard.indicators.BandRange;
import starboard.indicators.Banding;
import starboard.indicators.Direction;
import starboard.indicators.GroupBands;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.rating.Service;

/// What an invented indicator measures: five kinds in turn, with values about a middle.
///
/// @param number from 1
record InventedMeasure(int number) {
  private static final int KINDS = 5;

  /// What a kind has of its own.
  ///
  /// @param bands from the lowest value to the highest
  private record Kind(
      String what,
      String unit,
      Direction direction,
      double middle,
      double width,
      List<Integer> bands) {}

  private Kind kind() {
    return switch (number % KINDS) {
      case 1 ->
          new Kind("done in time", "%", new Direction.Higher(), 75, 14, List.of(1, 2, 3, 4, 5));
      case 2 -> new Kind("moved again", "%", new Direction.Lower(), 14, 7, List.of(5, 4, 3, 2, 1));
      case 3 -> new Kind("helped", "per 10,000", new Direction.Higher(), 80, 30, List.of(2, 3, 4));
      case 4 ->
          new Kind(
              "cost", "GBP per week", new Direction.WithinRange(), 410, 90, List.of(2, 4, 5, 4, 2));
      default ->
          new Kind(
              "ratio", "ratio", new Direction.Near(BigDecimal.ONE), 1, 0.3, List.of(1, 3, 5, 3, 1));
    };
  }

  IndicatorCode code() {
    return new IndicatorCode("X" + number);
  }

  Indicator indicator() {
    var kind = kind();
    return new Indicator(
        code(),
        "Invented indicator %d: %s".formatted(number, kind.what()),
        "Made up to fill a store; counts nothing.",
        number % 3 == 0 ? Set.of(Service.values()) : Set.of(service()),
        kind.unit(),
        kind.direction(),
        banding(kind),
        InventedRound.ORIGIN);
  }

  Service service() {
    return number % 2 == 0 ? Service.ADULTS : Service.CHILDREN;
  }

  /// Whether councils are counted in a hundred, so that numerator and denominator are told.
  boolean percentage() {
    return kind().unit().equals("%");
  }

  /// A value so many widths from the middle; a percentage stays one.
  BigDecimal at(double widths) {
    var value = kind().middle() + widths * kind().width();
    var most = percentage() ? 100 : Double.MAX_VALUE;
    return rounded(Math.clamp(value, 0, most));
  }

  /// Whether more of it is worse.
  boolean lowerIsBetter() {
    return kind().direction() instanceof Direction.Lower;
  }

  private BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(kind().middle() < 10 ? 2 : 1, RoundingMode.HALF_UP);
  }

  /// Some have no bands, of some they are not known, some have others for London.
  private Banding banding(Kind kind) {
    if (number % 12 == 7) return new Banding.NotBanded();
    if (number % 12 == 8) return new Banding.NotKnown();
    var all = new GroupBands("", Set.of(), ranges(kind, 0));
    if (number % 12 != 9) return new Banding.Banded(List.of(all));
    var london = Set.of(CouncilType.INNER_LONDON.title(), CouncilType.OUTER_LONDON.title());
    return new Banding.Banded(List.of(new GroupBands("London", london, ranges(kind, 0.3)), all));
  }

  private List<BandRange> ranges(Kind kind, double moved) {
    var bands = kind.bands();
    var edges =
        IntStream.range(1, bands.size())
            .mapToObj(it -> rounded(kind.middle() + kind.width() * edge(it, bands.size(), moved)))
            .toList();
    var ranges = new ArrayList<BandRange>();
    for (var i = 0; i < bands.size(); i++)
      ranges.add(
          new BandRange(
              bands.get(i),
              i == 0 ? Optional.empty() : Optional.of(edges.get(i - 1)),
              i == edges.size() ? Optional.empty() : Optional.of(edges.get(i))));
    return ranges;
  }

  /// Edges as far apart as values are dense.
  private static double edge(int place, int bands, double moved) {
    return (place - bands / 2.0) * 1.6 / bands + moved;
  }
}
