package starboard.casework;

import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;
import starboard.journal.Field;

/// A representation of the council and what was answered to it.
///
/// @param representation what the council says; never unset
/// @param response what was answered; unset while open
public record CouncilPoint(
    RepresentationId id, Field<Representation> representation, Field<Response> response) {

  /// What is shown of it: of two versions the later one.
  public Representation shown() {
    return switch (representation) {
      case Field.Unset<Representation> _ -> throw new IllegalStateException("a point unsaid");
      case Field.Settled<Representation>(var write) -> write.value();
      case Field.Conflict<Representation>(var writes) -> writes.getLast().value();
    };
  }

  /// Whether it is not answered, or answered in two ways.
  public boolean open() {
    return response.value().isEmpty() || representation.value().isEmpty();
  }
}
