package starboard.indicators;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;

/// The place of one value among those of many councils. Equal values share the better place, and
/// the places after them are left out: 1, 2, 2, 4 (standard competition ranking).
///
/// @param place 1 for the first; one more than how many values stand before it
/// @param count how many councils have a value
/// @param sharing how many of them have this place, the council itself included
/// @param order from which end places are counted
public record Rank(int place, int count, int sharing, Order order) {

  /// From which end places are counted.
  public enum Order {
    /// More is better, the highest value has place 1.
    HIGHEST_FIRST,
    /// Less is better, the lowest value has place 1.
    LOWEST_FIRST,
    /// The value nearest to the target has place 1; one above it and one below it can share.
    NEAREST_FIRST,
    /// No value is known to be better than another: the place only says how many are lower.
    FROM_THE_LOWEST;

    /// Whether place 1 is the best.
    public boolean bestFirst() {
      return this != FROM_THE_LOWEST;
    }
  }

  /// The place of a value.
  ///
  /// @param values of all councils, this one included; a value that is not among them is refused
  ///   with an [IllegalArgumentException]
  public static Rank of(Direction direction, Collection<BigDecimal> values, BigDecimal value) {
    var order = comparator(direction);
    var place = 1;
    var sharing = 0;
    for (var other : values) {
      var compared = order.compare(other, value);
      if (compared < 0) place++;
      if (compared == 0) sharing++;
    }
    if (sharing == 0) throw new IllegalArgumentException("the value is none of those ranked");
    return new Rank(place, values.size(), sharing, order(direction));
  }

  private static Order order(Direction direction) {
    return switch (direction) {
      case Direction.Higher() -> Order.HIGHEST_FIRST;
      case Direction.Lower() -> Order.LOWEST_FIRST;
      case Direction.Near _ -> Order.NEAREST_FIRST;
      case Direction.WithinRange(), Direction.NotKnown() -> Order.FROM_THE_LOWEST;
    };
  }

  private static Comparator<BigDecimal> comparator(Direction direction) {
    return switch (direction) {
      case Direction.Higher() -> Comparator.reverseOrder();
      case Direction.Near(var target) -> Comparator.comparing(it -> it.subtract(target).abs());
      case Direction.Lower(), Direction.WithinRange(), Direction.NotKnown() ->
          Comparator.naturalOrder();
    };
  }
}
