package starboard.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import starboard.application.BadInput;
import starboard.application.PublishedCase;
import starboard.rating.Arrow;
import starboard.rating.Certainty;
import starboard.rating.Subject;

/// Reads Annex 1 of the 2003 document: types and regions by code, arrows as signs.
final class Annex1 {
  private static final String SOURCE =
      "SSI, Performance Ratings for Social Services in England, November 2003, Annex 1";
  private static final Map<String, String> TYPES =
      Map.of(
          "IL", "Inner London",
          "OL", "Outer London",
          "M", "Metropolitan District",
          "S", "Shire County",
          "UA", "Unitary Authority");
  private static final Map<String, String> REGIONS =
      Map.of(
          "E", "Eastern",
          "EM", "East Midlands",
          "L", "London",
          "NE", "North East",
          "NW", "North West",
          "SE", "South East",
          "SW", "South West",
          "WM", "West Midlands",
          "Y&H", "Yorkshire & Humber");

  private Annex1() {}

  static List<PublishedCase> read(String file, String text) throws BadInput {
    var cases = new ArrayList<PublishedCase>();
    for (var row : TableRow.read(file, text)) cases.add(published(row));
    return cases;
  }

  private static PublishedCase published(TableRow row) throws BadInput {
    var council = row.text("council");
    return new PublishedCase(
        council,
        inWords(row, "type", TYPES),
        inWords(row, "region", REGIONS),
        "2003-11",
        row.profile(),
        row.stars("stars"),
        Optional.of(arrows(row)),
        Certainty.QUOTED,
        "published",
        "published",
        note(council),
        SOURCE);
  }

  private static PublishedCase.Arrows arrows(TableRow row) throws BadInput {
    var arrows = new EnumMap<Subject, Arrow>(Subject.class);
    for (var subject : Subject.values()) arrows.put(subject, arrow(row, subject.word() + "_arrow"));
    return new PublishedCase.Arrows(arrows, arrow(row, "stars_arrow"));
  }

  private static Arrow arrow(TableRow row, String column) throws BadInput {
    return switch (row.text(column)) {
      case "" -> Arrow.NONE;
      case "↑" -> Arrow.UP;
      case "↓" -> Arrow.DOWN;
      default ->
          throw row.fault(column + " should be ↑, ↓ or blank, not “" + row.text(column) + "”");
    };
  }

  /// The one row that is not as the document prints it.
  private static Optional<String> note(String council) {
    return council.equals("Bexley")
        ? Optional.of("the document drops one blank cell of this row; it is put back here")
        : Optional.empty();
  }

  private static String inWords(TableRow row, String column, Map<String, String> words)
      throws BadInput {
    var word = words.get(row.text(column));
    if (word == null)
      throw row.fault(
          "%s should be %s, not “%s”"
              .formatted(
                  column,
                  String.join(", ", words.keySet().stream().sorted().toList()),
                  row.text(column)));
    return word;
  }
}
