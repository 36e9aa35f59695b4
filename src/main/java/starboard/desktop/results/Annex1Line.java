package starboard.desktop.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import starboard.results.table.Cell;
import starboard.results.table.Row;

/// A line of Annex 1 on the screen.
sealed interface Annex1Line {

  /// The head of those with one star rating, for example `Two stars: 74 councils`.
  record Head(String words) implements Annex1Line {}

  /// One council.
  record OfCouncil(Row row) implements Annex1Line {}

  /// Under a head each: those of one star rating after the other, the highest first, within it in
  /// an order.
  ///
  /// @param stars the column of the rating
  static List<Annex1Line> grouped(List<Row> rows, int stars, Comparator<Annex1Line> order) {
    var groups = rows.stream().collect(Collectors.groupingBy(it -> it.cells().get(stars).shown()));
    var lines = new ArrayList<Annex1Line>();
    for (var star : List.of("3", "2", "1", "0", none())) {
      var group = groups.getOrDefault(star, List.of());
      if (group.isEmpty()) continue;
      lines.add(new Head(head(star, group.size())));
      group.stream().<Annex1Line>map(OfCouncil::new).sorted(order).forEach(lines::add);
    }
    return lines;
  }

  /// Whether every word of a text is in the cells of a row.
  static boolean holds(Row row, String text) {
    var all =
        row.cells().stream()
            .map(it -> it.shown().toLowerCase(Locale.UK))
            .collect(Collectors.joining(" "));
    return List.of(text.toLowerCase(Locale.UK).strip().split("\\s+", -1)).stream()
        .allMatch(all::contains);
  }

  private static String none() {
    return new Cell.None("").shown();
  }

  private static String head(String star, int councils) {
    var words =
        switch (star) {
          case "3" -> "★★★ Three stars";
          case "2" -> "★★ Two stars";
          case "1" -> "★ One star";
          case "0" -> "Zero stars";
          default -> "Not rated yet";
        };
    return "%s: %d".formatted(words, councils);
  }
}
