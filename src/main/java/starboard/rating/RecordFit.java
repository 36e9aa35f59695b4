package starboard.rating;

import java.util.List;

/// How a rule book fits a list of published ratings.
///
/// @param fits how many councils it gives their published star
/// @param misfits the others, in the order of the list
public record RecordFit(int fits, List<Misfit> misfits) {
  public RecordFit {
    misfits = List.copyOf(misfits);
  }

  /// A council whose published star the rule book does not give.
  ///
  /// @param expected the council with its published star
  /// @param got the star that the rule book gives instead
  public record Misfit(PublishedRating expected, Stars got) {}

  /// Rates every profile of the list, without limits: published judgements have them in already.
  public static RecordFit of(ProvedRuleBook book, List<PublishedRating> published) {
    var misfits =
        published.stream()
            .filter(it -> book.stars(it.profile()) != it.stars())
            .map(it -> new Misfit(it, book.stars(it.profile())))
            .toList();
    return new RecordFit(published.size() - misfits.size(), misfits);
  }

  /// How many councils the list has.
  public int councils() {
    return fits + misfits.size();
  }
}
