package starboard.casework.refresh;

import java.util.Optional;
import starboard.casework.Council;
import starboard.rating.Arrow;
import starboard.rating.Stars;

/// How the star of a council moved from one round to the next.
///
/// @param before the star of the round before, or empty
/// @param after the star of this round, or empty while it has none
/// @param toConfirm whether a judgement of it was carried over and neither confirmed nor changed
public record StarMove(
    Council council, Optional<Stars> before, Optional<Stars> after, boolean toConfirm) {

  /// Whether there is a star on both sides.
  public boolean isRated() {
    return before.isPresent() && after.isPresent();
  }

  /// The direction; none where a star is missing.
  public Arrow arrow() {
    return before
        .flatMap(from -> after.map(to -> Arrow.between(from.count(), to.count())))
        .orElse(Arrow.NONE);
  }
}
