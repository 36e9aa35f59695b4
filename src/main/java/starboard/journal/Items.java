package starboard.journal;

import java.util.List;

/// Values one after the other; their order means something.
public record Items(List<Value> values) implements Value {
  public Items {
    values = List.copyOf(values);
  }

  /// The values given, in that order.
  public static Items of(Value... values) {
    return new Items(List.of(values));
  }
}
