package starboard.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What the history says of one field: nothing, one value, or different values that nobody has
/// chosen between.
public sealed interface Field<V> {

  /// The value where it is settled; empty while the field is unset or in conflict.
  Optional<V> value();

  /// The same with other values: what each write gave, seen through a function.
  default <W> Field<W> map(Function<? super V, ? extends W> seen) {
    return switch (this) {
      case Unset<V> _ -> new Unset<>();
      case Settled<V>(var write) -> new Settled<>(write.map(seen));
      case Conflict<V>(var writes) ->
          new Conflict<>(writes.stream().<Write<W>>map(it -> it.map(seen)).toList());
    };
  }

  /// Nobody has written the field.
  record Unset<V>() implements Field<V> {
    @Override
    public Optional<V> value() {
      return Optional.empty();
    }
  }

  /// One value stands.
  ///
  /// @param write the newest of the writes that gave it
  record Settled<V>(Write<V> write) implements Field<V> {
    @Override
    public Optional<V> value() {
      return Optional.of(write.value());
    }
  }

  /// Different values stand, none of whose authors had seen the others. A person settles it by
  /// writing once more, having seen all.
  ///
  /// @param writes every write that no later one supersedes, at least two, in the order of the
  ///   history; some may agree
  record Conflict<V>(List<Write<V>> writes) implements Field<V> {
    public Conflict {
      writes = List.copyOf(writes);
      if (writes.size() < 2)
        throw new IllegalArgumentException("a conflict has at least two sides");
    }

    @Override
    public Optional<V> value() {
      return Optional.empty();
    }
  }
}
