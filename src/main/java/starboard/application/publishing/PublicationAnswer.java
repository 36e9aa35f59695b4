package starboard.application.publishing;

import starboard.casework.Refusal;

/// Whether a round can be published as a pack.
public sealed interface PublicationAnswer {

  /// It can, and this is what it says.
  record Ready(PublicationContents contents) implements PublicationAnswer {}

  /// It cannot.
  record Refused(Refusal refusal) implements PublicationAnswer {}
}
