package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import starboard.application.BadInput;
import starboard.rating.Subject;

/// The names of the columns of a rating sheet: what must be there and what may not.
final class SheetHeader {
  static final String COUNCIL = "council";

  /// The columns that rating adds, in their order.
  static final List<String> ADDED =
      List.of("rated_points", "rated_stars", "rated_status", "rated_reason");

  /// In the order of the design's table: adults first, as in the published tables.
  private static final List<String> NEEDED =
      List.of(
          COUNCIL,
          Subject.ADULTS_SERVING.word(),
          Subject.ADULTS_CAPACITY.word(),
          Subject.CHILDREN_SERVING.word(),
          Subject.CHILDREN_CAPACITY.word());

  static final String WHAT_WOULD_BE_RIGHT =
      "its first line must name the columns " + String.join(", ", NEEDED);

  private SheetHeader() {}

  /// The names of a header that may head a rating sheet.
  static List<String> checked(Path file, CsvLine header) throws BadInput {
    var names = header.cells();
    var columnOf = new HashMap<String, Integer>();
    var line = header.number();
    for (var column = 0; column < names.size(); column++) {
      var name = names.get(column);
      var place = "%s, line %d, column %d".formatted(file, line, column + 1);
      if (name.isBlank()) throw new BadInput(place + ": the column has no name; write one");
      place += " " + quoted(name);
      var earlier = columnOf.putIfAbsent(name, column);
      if (earlier != null)
        throw new BadInput(
            "%s: column %d has this name too; give each column its own"
                .formatted(place, earlier + 1));
      if (ADDED.contains(name))
        throw new BadInput(place + ": rating adds this column itself; remove or rename it");
      line += CsvLine.breaks(name);
    }
    for (var needed : NEEDED)
      if (!names.contains(needed))
        throw new BadInput(
            "%s, line %d, column %d: there is no column %s; %s"
                .formatted(file, line, names.size() + 1, quoted(needed), remedy(names, needed)));
    return names;
  }

  private static String remedy(List<String> names, String needed) {
    for (var column = 0; column < names.size(); column++)
      if (names.get(column).strip().toLowerCase(Locale.ROOT).equals(needed))
        return "write the name of column %d, %s, in small letters without blanks"
            .formatted(column + 1, quoted(names.get(column)));
    for (var separator : List.of(";", "\t"))
      if (pieces(names.getFirst(), separator).anyMatch(NEEDED::contains))
        return "put commas between the cells, not "
            + (separator.equals(";") ? "semicolons" : "tabs");
    return WHAT_WOULD_BE_RIGHT;
  }

  /// What the separator cuts a name into; nothing where it does not stand in it.
  private static Stream<String> pieces(String name, String separator) {
    return name.contains(separator) ? Arrays.stream(name.split(separator, -1)) : Stream.empty();
  }
}
