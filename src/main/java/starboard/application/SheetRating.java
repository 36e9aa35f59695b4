package starboard.application;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import starboard.rating.Grades;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;
import starboard.rating.Rating;
import starboard.rating.Sentences;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// Rates every row of a sheet; a row without any judgement is incomplete too. No limits apply: what
/// a sheet holds are judgements as they count.
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
      var rating = grades.count() == 0 ? allOpen(book) : book.rate(grades, List.of());
      return new Rated(rating, Sentences.reason(rating));
    }

    /// What a case calls not yet rated is incomplete in a sheet: whatever any profile has is still
    /// possible.
    private static Rating allOpen(ProvedRuleBook book) {
      var possible = EnumSet.noneOf(Stars.class);
      for (var profile : Profile.all()) possible.add(book.stars(profile));
      return new Rating.Incomplete(
          EnumSet.allOf(Subject.class), possible, book.minPoints(), book.maxPoints());
    }

    RatedSheet.Row row(RatingSheet.Row row) {
      return new RatedSheet.Row(row.cells(), rating, reason);
    }
  }
}
