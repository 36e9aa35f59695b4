package starboard.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import starboard.application.BadInput;
import starboard.application.Visible;

/// One value of a JSON file that knows its place, so that whatever is wrong with it can be told
/// with file, line and column.
///
/// @param name how a sentence calls it, for example `points.value.serving`
/// @param value a map of parts, a list of parts, a string, an [Integer], or another word of JSON as
///   [Other]
record JsonPart(String file, int line, int column, String name, Object value) {

  /// A value that no rule book has: `null`, `true`, a fraction.
  record Other(String written) {}

  /// The sentence that refuses this part.
  BadInput fault(String sentence) {
    return new BadInput(
        "%s, line %d, column %d: %s".formatted(file, line, column, onOneLine(sentence)));
  }

  /// A field that must be there.
  JsonPart field(String field) throws BadInput {
    var found = fields().get(field);
    if (found == null) throw fault(called() + " has no “" + field + "”");
    return found;
  }

  /// All fields of an object, in their order.
  Map<String, JsonPart> fields() throws BadInput {
    if (!(value instanceof Map<?, ?> map)) throw wrongType("an object in braces");
    var fields = new LinkedHashMap<String, JsonPart>();
    for (var entry : map.entrySet())
      if (entry.getKey() instanceof String key && entry.getValue() instanceof JsonPart part)
        fields.put(key, part);
    return fields;
  }

  /// All fields of an object that may have only these.
  Map<String, JsonPart> fields(String... known) throws BadInput {
    var fields = fields();
    for (var entry : fields.entrySet())
      if (!List.of(known).contains(entry.getKey()))
        throw entry
            .getValue()
            .fault(
                "“%s” is not known here; %s may have %s"
                    .formatted(entry.getKey(), called(), String.join(", ", known)));
    return fields;
  }

  /// The items of a list.
  List<JsonPart> items() throws BadInput {
    if (!(value instanceof List<?> list)) throw wrongType("a list in brackets");
    return list.stream().filter(JsonPart.class::isInstance).map(JsonPart.class::cast).toList();
  }

  /// A text that is not blank.
  String text() throws BadInput {
    if (!(value instanceof String text)) throw wrongType("a text in quotes");
    if (text.isBlank()) throw fault(called() + " is blank");
    return text;
  }

  /// A whole number.
  int number() throws BadInput {
    if (!(value instanceof Integer number)) throw wrongType("a whole number");
    return number;
  }

  private BadInput wrongType(String right) {
    var is =
        switch (value) {
          case Map<?, ?> _ -> "an object";
          case List<?> _ -> "a list";
          case String text -> "the text “" + text + "”";
          case Other(var written) -> written;
          default -> value.toString();
        };
    return fault(called() + " should be " + right + ", not " + is);
  }

  /// A sentence stays on one line whatever text of the file it repeats.
  private static String onOneLine(String sentence) {
    return Visible.text(sentence.replaceAll("\\p{Cntrl}", " "));
  }

  private String called() {
    return name.isEmpty() ? "the file" : name;
  }
}
