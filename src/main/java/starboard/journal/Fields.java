package starboard.journal;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Named values, in the order of their names by UTF-16 code unit, which is also the order in which
/// they are written.
///
/// A getter that names a kind refuses a field that is missing or of another kind with a
/// [MalformedEntry] that names the field.
public record Fields(SortedMap<String, Value> values) implements Value {
  /// No fields.
  public static final Fields NONE = new Fields(new TreeMap<>());

  public Fields {
    var copy = new TreeMap<String, Value>();
    copy.putAll(values);
    copy.forEach((name, value) -> Objects.requireNonNull(value, name));
    values = Collections.unmodifiableSortedMap(copy);
  }

  /// One field.
  public static Fields of(String name, Value value) {
    return NONE.with(name, value);
  }

  /// Two fields.
  public static Fields of(String name1, Value value1, String name2, Value value2) {
    return NONE.with(name1, value1).with(name2, value2);
  }

  /// These fields and one more; a field of the same name is replaced.
  public Fields with(String name, Value value) {
    var more = new TreeMap<>(values);
    more.put(name, value);
    return new Fields(more);
  }

  /// These fields and a text.
  public Fields with(String name, String text) {
    return with(name, new Text(text));
  }

  /// These fields and a whole number.
  public Fields with(String name, long number) {
    return with(name, new Whole(number));
  }

  /// These fields and a flag.
  public Fields with(String name, boolean flag) {
    return with(name, new Flag(flag));
  }

  /// The value of a field, or empty where it is not said.
  public Optional<Value> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  public String text(String name) {
    if (values.get(name) instanceof Text(var text)) return text;
    throw refused(name, "a text");
  }

  public long whole(String name) {
    if (values.get(name) instanceof Whole(var number)) return number;
    throw refused(name, "a whole number");
  }

  public boolean flag(String name) {
    if (values.get(name) instanceof Flag(var set)) return set;
    throw refused(name, "true or false");
  }

  public List<Value> items(String name) {
    if (values.get(name) instanceof Items(var items)) return items;
    throw refused(name, "a list");
  }

  public Fields fields(String name) {
    if (values.get(name) instanceof Fields fields) return fields;
    throw refused(name, "a group of fields");
  }

  private MalformedEntry refused(String name, String kind) {
    var what = values.containsKey(name) ? "' must be " : "' is missing; it must be ";
    return new MalformedEntry("The field '" + name + what + kind + ".");
  }
}
