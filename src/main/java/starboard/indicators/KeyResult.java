package starboard.indicators;

import java.util.Optional;
import starboard.rating.Limit;

/// How one council stands on one key indicator.
public sealed interface KeyResult {
  KeyIndicator key();

  /// It is met.
  ///
  /// @param reason in words, for example `18.2 %, key threshold 20 %`
  record Met(KeyIndicator key, String reason) implements KeyResult {}

  /// It is failed, and limits the judgement.
  record Failed(KeyIndicator key, Limit limit) implements KeyResult {}

  /// It is failed, and not applied.
  ///
  /// @param limit the limit that it would be
  /// @param why the reason of the person who exempted the council, or the small numbers
  /// @param byRule whether the round itself exempts so small numbers, and no person had to
  record NotApplied(KeyIndicator key, Limit limit, String why, boolean byRule)
      implements KeyResult {}

  /// There is nothing to tell by: no value, no band, or no known level.
  ///
  /// @param why in words
  record NotKnown(KeyIndicator key, String why) implements KeyResult {}

  /// The limit that counts, or empty.
  default Optional<Limit> limits() {
    return this instanceof Failed failed ? Optional.of(failed.limit()) : Optional.empty();
  }

  /// The limit that counts or would count but for an exemption, or empty.
  default Optional<Limit> wouldLimit() {
    return switch (this) {
      case Failed(var _, var limit) -> Optional.of(limit);
      case NotApplied(var _, var limit, var _, var _) -> Optional.of(limit);
      case Met _, NotKnown _ -> Optional.empty();
    };
  }
}
