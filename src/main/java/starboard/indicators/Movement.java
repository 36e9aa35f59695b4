package starboard.indicators;

import java.math.BigDecimal;
import java.util.OptionalInt;

/// How the value of one council moved from an earlier round to a later one.
public enum Movement {
  BETTER("better"),
  WORSE("worse"),
  SAME("unchanged"),
  /// It is another value, and nothing says whether that is better.
  OTHER("changed");

  private final String word;

  Movement(String word) {
    this.word = word;
  }

  /// The word on screen.
  public String word() {
    return word;
  }

  /// A value with its band.
  ///
  /// @param band empty where it has none
  public record Point(BigDecimal value, OptionalInt band) {}

  /// How a value moved. Within a range only the bands can tell which way is better; where they do
  /// not, or no source says which way is, it is only another value.
  public static Movement of(Direction direction, Point before, Point now) {
    var more = now.value().compareTo(before.value());
    return switch (direction) {
      case Direction.Higher() -> of(more);
      case Direction.Lower() -> of(-more);
      case Direction.Near(var target) ->
          more == 0 ? SAME : of(distance(before, target).compareTo(distance(now, target)));
      case Direction.WithinRange() -> more == 0 ? SAME : byBands(before.band(), now.band());
      case Direction.NotKnown() -> more == 0 ? SAME : OTHER;
    };
  }

  private static Movement of(int better) {
    return better > 0 ? BETTER : better < 0 ? WORSE : SAME;
  }

  private static BigDecimal distance(Point point, BigDecimal target) {
    return point.value().subtract(target).abs();
  }

  private static Movement byBands(OptionalInt before, OptionalInt now) {
    if (before.isEmpty() || now.isEmpty() || before.equals(now)) return OTHER;
    return of(Integer.compare(now.getAsInt(), before.getAsInt()));
  }
}
