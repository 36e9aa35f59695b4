package starboard.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import starboard.indicators.ValuePart;

/// The values of indicators as they stand in a file, not understood yet. Long form (a row a value)
/// and wide form (a row a council, a column an indicator) give the same lines.
///
/// @param name the name of the file, without folders
/// @param contentHash the SHA-256 of the file, 64 hexadecimal digits in small letters
/// @param lines the values in the order of the file, without those that have a problem
/// @param problems what cannot be taken; two lines for one value are not looked for, as that takes
///   the register of councils
/// @param columns where the columns stand, by their headings in small letters; in wide form those
///   of counts and status also by code and part, like `a1 numerator`
/// @param notices what was understood of the file that a person should know, a sentence each
public record IndicatorSheet(
    String name,
    String contentHash,
    List<Line> lines,
    SheetProblems problems,
    Map<String, Place.Column> columns,
    List<String> notices) {
  public IndicatorSheet {
    lines = List.copyOf(lines);
    columns = Map.copyOf(columns);
    notices = List.copyOf(notices);
  }

  /// One value of one council. All are texts without blanks around them, empty where the file says
  /// nothing.
  ///
  /// @param indicator the code alone where the text begins with one, else the whole text
  /// @param place of the value
  public record Line(
      String council,
      String indicator,
      String value,
      String numerator,
      String denominator,
      String status,
      Place place) {}

  /// The place of what stands in the same row under a heading; of the whole row where the table has
  /// no such column.
  public Place place(Line line, String heading) {
    return line.place().at(Optional.ofNullable(columns.get(heading)));
  }

  /// The place of one part of a value; of the value where the table has no column for the part.
  public Place place(Line line, ValuePart part) {
    var ofIndicator = line.indicator().toLowerCase(Locale.ROOT) + " " + part.word();
    return Optional.ofNullable(columns.get(part.word()))
        .or(() -> Optional.ofNullable(columns.get(ofIndicator)))
        .map(it -> line.place().at(Optional.of(it)))
        .orElse(line.place());
  }
}
