package starboard.journal;

import java.util.function.Function;

/// A value given to a field, and the entry that gave it.
public record Write<V>(Entry by, V value) {

  /// The same write, its value seen through a function.
  <W> Write<W> map(Function<? super V, ? extends W> seen) {
    return new Write<>(by, seen.apply(value));
  }
}
