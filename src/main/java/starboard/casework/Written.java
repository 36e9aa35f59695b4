package starboard.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.MalformedEntry;
import starboard.journal.Text;
import starboard.journal.Value;
import starboard.rating.Certainty;
import starboard.rating.Origin;
import starboard.rating.Service;

/// How the small values of acts are written in entries: what is not known is left out, numbers with
/// fractions and dates are texts.
final class Written {
  private Written() {}

  static Fields with(Fields fields, String name, Optional<String> value) {
    return value.map(it -> fields.with(name, it)).orElse(fields);
  }

  /// Fields with a group of fields in them, where there is one.
  static Fields withGroup(Fields fields, String name, Optional<Fields> group) {
    return group.map(it -> fields.with(name, it)).orElse(fields);
  }

  static Optional<Fields> group(Fields fields, String name) {
    return fields.get(name).map(_ -> fields.fields(name));
  }

  static Optional<String> text(Fields fields, String name) {
    return fields.get(name).map(_ -> fields.text(name));
  }

  static <T> Items list(Collection<T> values, Function<T, String> word) {
    return new Items(values.stream().<Value>map(it -> new Text(word.apply(it))).toList());
  }

  static List<String> texts(Fields fields, String name) {
    return fields.items(name).stream().map(it -> text(it, name)).toList();
  }

  private static String text(Value value, String name) {
    if (value instanceof Text(var text)) return text;
    throw new MalformedEntry("an item of '" + name + "' is not a text");
  }

  static Fields fields(Value value, String name) {
    if (value instanceof Fields fields) return fields;
    throw new MalformedEntry("an item of '" + name + "' is not a group of fields");
  }

  static int count(Fields fields, String name) {
    var whole = fields.whole(name);
    if (whole == (int) whole) return (int) whole;
    throw new MalformedEntry(
        "The field '%s' is not from %d to %d."
            .formatted(name, Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  static Optional<LocalDate> date(Fields fields, String name) {
    return text(fields, name).map(Written::date);
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      throw new MalformedEntry("“" + text + "” is not a date");
    }
  }

  static Optional<BigDecimal> number(Fields fields, String name) {
    return text(fields, name).map(Written::number);
  }

  static BigDecimal number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException notANumber) {
      throw new MalformedEntry("“" + text + "” is not a number");
    }
  }

  static Fields origin(Origin origin) {
    return Fields.NONE
        .with("source", origin.source())
        .with("certainty", origin.certainty().word())
        .with("note", origin.note());
  }

  static Origin origin(Fields parent) {
    var fields = parent.fields("origin");
    return new Origin(
        fields.text("source"),
        ActCodec.known("certainty", Certainty.of(fields.text("certainty"))),
        fields.text("note"));
  }

  static List<Service> services(Fields fields) {
    return texts(fields, "services").stream()
        .map(it -> ActCodec.known("service", Service.of(it)))
        .toList();
  }
}
