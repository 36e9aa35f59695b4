package starboard.application;

import java.util.Optional;
import starboard.casework.Council;
import starboard.casework.Trail;

/// One thing that was done in a round.
///
/// @param council to whose case; empty where it was done to the round itself
public record TrailRow(Optional<Council> council, Trail.Line line) {
  /// What is looked for when a person filters by words.
  public String words() {
    return String.join(
        " ",
        council.map(Council::name).orElse(""),
        line.what(),
        line.before(),
        line.after(),
        line.why());
  }
}
