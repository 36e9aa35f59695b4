package starboard.casework.determination;

import starboard.journal.Hash;
import starboard.rating.Profile;
import starboard.rating.ProvedRuleBook;

/// The hash of what a rule book makes of each of the 256 combinations: its id, and the stars and
/// points of each. Two books with the same hash give every council the same star.
public final class RuleBookHash {
  private RuleBookHash() {}

  /// The SHA-256 of the book's id and a line for each combination, in the order of their indices.
  public static Hash of(ProvedRuleBook book) {
    var text = new StringBuilder(book.book().id());
    for (var profile : Profile.all())
      text.append('\n')
          .append(book.stars(profile).count())
          .append(' ')
          .append(book.points(profile));
    return Hash.of(text.toString());
  }
}
