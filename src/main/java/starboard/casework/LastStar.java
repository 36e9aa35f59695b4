package starboard.casework;

import java.util.Iterator;
import java.util.Optional;
import starboard.rating.Stars;

/// The star by which it is measured whether a council rises from zero stars, and the round that
/// gave it: of the rounds before, the newest that has a star of the council. A round without one,
/// unfinished or in conflict, hides no earlier one. A star above zero in an unpublished round, that
/// facts alone lifted from zero without a statement that justifies the rise, is passed over too:
/// the council has not risen yet.
///
/// @param round the round that gave it
public record LastStar(RoundId round, Stars stars) {

  /// The council in an earlier round.
  ///
  /// @param stars the star that it was given within the year, else the published one, else the one
  ///   that the rule book gives; empty where there is none
  /// @param settled whether the round is published, a statement justifies a rise in it or the star
  ///   was changed within the year
  public record Before(RoundId round, Optional<Stars> stars, boolean settled) {}

  /// The last star after these rounds, or empty where none has one.
  ///
  /// @param before the newest round first; read no further than needed
  public static Optional<LastStar> of(Iterator<Before> before) {
    while (before.hasNext()) {
      var it = before.next();
      if (it.stars().isEmpty()) continue;
      var last = new LastStar(it.round(), it.stars().get());
      if (it.settled() || last.zero()) return Optional.of(last);
      return of(before).filter(LastStar::zero).or(() -> Optional.of(last));
    }
    return Optional.empty();
  }

  /// Whether a council that stands higher has risen from zero stars.
  public boolean zero() {
    return stars == Stars.ZERO;
  }
}
