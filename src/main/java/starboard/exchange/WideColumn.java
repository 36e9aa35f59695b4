package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import starboard.application.BadInput;
import starboard.application.Place;
import starboard.indicators.IndicatorCode;

/// The columns of one indicator in a table of wide form: the column of its values, headed by its
/// code and perhaps its title, and perhaps columns like `A1 numerator`.
///
/// @param value its column, from 0
/// @param numerator its column; [#NONE] where there is none, and so the others
record WideColumn(String code, int value, int numerator, int denominator, int status) {
  /// Beyond the last column of any table, where every row is blank.
  static final int NONE = Integer.MAX_VALUE;

  private static final Pattern AFTER_CODE = Pattern.compile("[\\s:.,;(–—]");
  private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
  private static final List<String> PARTS = List.of("numerator", "denominator", "status");

  /// The indicators of a header, in its order.
  ///
  /// @throws BadInput if a column other than the council's is not headed by a code, an indicator
  ///   has two columns of values, or counts without a value
  static List<WideColumn> of(Headings headings) throws BadInput {
    var values = new LinkedHashMap<String, Integer>();
    var parts = new LinkedHashMap<String, Integer>();
    for (var column = 0; column < headings.names().size(); column++) {
      var name = headings.names().get(column);
      if (name.isEmpty() || name.equals(Headings.COUNCIL)) continue;
      var code = code(headings.texts().get(column));
      if (code.isEmpty())
        throw headings.fault(
            column,
            "%s does not begin with the code of an indicator, like A1; write the code, or remove"
                    .formatted(quoted(headings.texts().get(column)))
                + " the column");
      var part = part(name);
      var earlier =
          part.isEmpty()
              ? values.putIfAbsent(code.get(), column)
              : parts.putIfAbsent(code.get() + part, column);
      if (earlier != null)
        throw headings.fault(
            column,
            "%s has column %d too; keep one of them".formatted(code.get() + part, earlier + 1));
    }
    refuseAlone(headings, values, parts);
    var columns = new ArrayList<WideColumn>();
    values.forEach((code, value) -> columns.add(withParts(code, value, parts)));
    if (columns.isEmpty()) throw headings.fault(0, IndicatorSheetReader.RIGHT);
    return columns;
  }

  /// The code with which a text begins: as it stands, or in small letters where it has a digit.
  static Optional<String> code(String text) {
    var first = AFTER_CODE.split(text, 2)[0];
    var capitals = DIGIT.matcher(first).matches() ? first.toUpperCase(Locale.ROOT) : first;
    return Optional.of(capitals).filter(IndicatorCode::isCode);
  }

  /// Where counts and status stand, by code and part in small letters, like `a1 numerator`.
  Map<String, Place.Column> parts(Headings headings) {
    var places = new LinkedHashMap<String, Place.Column>();
    var columns = List.of(numerator, denominator, status);
    for (var part = 0; part < columns.size(); part++)
      if (columns.get(part) != NONE)
        places.put(
            code.toLowerCase(Locale.ROOT) + " " + PARTS.get(part),
            new Place.Column(columns.get(part) + 1, headings.texts().get(columns.get(part))));
    return places;
  }

  private static WideColumn withParts(String code, int value, Map<String, Integer> parts) {
    return new WideColumn(
        code,
        value,
        parts.getOrDefault(code + " numerator", NONE),
        parts.getOrDefault(code + " denominator", NONE),
        parts.getOrDefault(code + " status", NONE));
  }

  private static String part(String name) {
    return PARTS.stream().map(it -> " " + it).filter(name::endsWith).findFirst().orElse("");
  }

  private static void refuseAlone(
      Headings headings, Map<String, Integer> values, Map<String, Integer> parts) throws BadInput {
    for (var part : parts.entrySet()) {
      var code = part.getKey().substring(0, part.getKey().indexOf(' '));
      if (!values.containsKey(code))
        throw headings.fault(part.getValue(), "there is no column with the values of " + code);
    }
  }
}
