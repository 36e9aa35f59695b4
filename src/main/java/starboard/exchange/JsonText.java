package starboard.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import starboard.application.BadInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Reads JSON text into parts that know their place. Streaming, without data binding: it costs the
/// start of the program next to nothing.
final class JsonText {
  /// What the library adds on an unclosed bracket: it names its own buffer, not the file.
  private static final String START_MARKER = " (start marker at";

  private final String file;
  private final JsonParser parser;

  private JsonText(String file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /// The one value of a JSON text.
  ///
  /// @throws BadInput if the text is no JSON, has more than one value or gives a field twice
  static JsonPart read(String file, String text) throws BadInput {
    try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
      return new JsonText(file, parser).root();
    } catch (JacksonException bad) {
      throw notJson(file, bad);
    }
  }

  private JsonPart root() throws BadInput {
    try {
      if (parser.nextToken() == null) throw new BadInput(file + " is empty; it should be JSON");
      var root = part("");
      if (parser.nextToken() != null)
        throw part("").fault("one value too many; the file should end here");
      return root;
    } catch (StreamConstraintsException beyond) { // has no place and speaks of the library
      throw at(parser.currentLocation(), "", "")
          .fault("nested too deep or too long for a rule book; is this the right file?");
    }
  }

  private JsonPart part(String name) throws BadInput {
    var place = parser.currentTokenLocation();
    return switch (parser.currentToken()) {
      case START_OBJECT -> at(place, name, object(name));
      case START_ARRAY -> at(place, name, list(name));
      case VALUE_STRING -> at(place, name, text(place, name));
      case VALUE_NUMBER_INT -> at(place, name, number());
      default -> at(place, name, new JsonPart.Other(parser.getString()));
    };
  }

  private Map<String, JsonPart> object(String name) throws BadInput {
    var fields = new LinkedHashMap<String, JsonPart>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      var field = parser.currentName();
      var place = parser.currentTokenLocation();
      parser.nextToken();
      var part = part(name.isEmpty() ? field : name + "." + field);
      if (fields.put(field, part) != null)
        throw at(place, name, "").fault("“" + field + "” is given twice");
    }
    return fields;
  }

  private List<JsonPart> list(String name) throws BadInput {
    var items = new ArrayList<JsonPart>();
    while (parser.nextToken() != JsonToken.END_ARRAY)
      items.add(part(name + "[" + (items.size() + 1) + "]"));
    return items;
  }

  /// A text of whole letters: half a pair could not be written out again.
  private String text(TokenStreamLocation place, String name) throws BadInput {
    var text = parser.getString();
    if (text.codePoints().anyMatch(it -> Character.getType(it) == Character.SURROGATE))
      throw at(place, name, text)
          .fault(name + " holds half of a letter that has two codes; write both or neither");
    return text;
  }

  /// A number that fits, or its written form.
  private Object number() {
    var written = parser.getString();
    try {
      return Integer.valueOf(written);
    } catch (NumberFormatException tooLarge) {
      return new JsonPart.Other(written);
    }
  }

  private JsonPart at(TokenStreamLocation place, String name, Object value) {
    return new JsonPart(file, place.getLineNr(), place.getColumnNr(), name, value);
  }

  private static BadInput notJson(String file, JacksonException bad) {
    var place = bad.getLocation();
    var message = String.valueOf(bad.getOriginalMessage()).lines().findFirst().orElse("");
    var start = message.indexOf(START_MARKER);
    var reason = start < 0 ? message : message.substring(0, start);
    if (place == null) return new BadInput(file + ": not JSON: " + reason);
    return new JsonPart(file, place.getLineNr(), place.getColumnNr(), "", "")
        .fault("not JSON: " + reason);
  }
}
