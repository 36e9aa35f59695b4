package starboard.casework;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import starboard.journal.Field;

/// What each field of a case holds: the act that wrote it. As an act and its field always go
/// together, what is read out of a field is of the act's kind.
record FieldMap(Map<CaseField, Field<Act.Undoable>> fields) {

  /// What a field holds, as acts of the kind that writes it.
  <A extends Act.Undoable> Field<A> of(CaseField field, Class<A> kind) {
    var found = fields.get(field);
    return found == null ? new Field.Unset<>() : found.map(kind::cast);
  }

  /// The written fields of a kind.
  <F extends CaseField> Stream<F> all(Class<F> kind) {
    return fields.keySet().stream().filter(kind::isInstance).map(kind::cast);
  }

  /// A field without the writes that took its value back.
  static <V> Field<V> present(Field<Optional<V>> field) {
    return switch (field) {
      case Field.Unset<Optional<V>> _ -> new Field.Unset<>();
      case Field.Settled<Optional<V>>(var write) ->
          write.value().isPresent() ? field.map(Optional::orElseThrow) : new Field.Unset<>();
      case Field.Conflict<Optional<V>>(var writes) -> {
        var there = writes.stream().filter(it -> it.value().isPresent()).toList();
        if (there.isEmpty()) yield new Field.Unset<>();
        var last = there.getLast();
        yield there.stream().allMatch(it -> it.value().equals(last.value()))
            ? new Field.Settled<>(last).map(Optional::orElseThrow)
            : new Field.Conflict<>(there).map(Optional::orElseThrow);
      }
    };
  }
}
