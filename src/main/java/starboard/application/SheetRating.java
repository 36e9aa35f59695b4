package starboard.application;

import java.util.HashMap;
import java.util.List;
import starboard.rating.Grades;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Sentences;

/// Rates every row of a sheet. No limits apply: what a sheet holds are judgements as they count.
public final class SheetRating {
  private SheetRating() {}

  /// The sheet with the rating that a rule book gives each row.
  public static RatedSheet of(RatingSheet sheet, ProvedRuleBook book) {
    // Four judgements, each of four grades or open, make 625 ratings however long the sheet is.
    var known = new HashMap<Grades, Rated>();
    var rows =
        sheet.rows().stream()
            .map(row -> known.computeIfAbsent(row.grades(), it -> Rated.of(it, book)).row(row))
            .toList();
    return new RatedSheet(sheet.columns(), rows);
  }

  private record Rated(Rating rating, String reason) {
    static Rated of(Grades grades, ProvedRuleBook book) {
      var rating = book.rate(grades, List.of());
      return new Rated(rating, Sentences.reason(rating));
    }

    RatedSheet.Row row(RatingSheet.Row row) {
      return new RatedSheet.Row(row.cells(), rating, reason);
    }
  }
}
