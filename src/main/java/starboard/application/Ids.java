package starboard.application;

import java.util.UUID;
import starboard.casework.moderation.NoteId;
import starboard.evidence.EvidenceId;
import starboard.evidence.ReturnId;

/// Makes names for what a person adds to a case. They are random, so that two laptops never give
/// the same one.
public final class Ids {
  private Ids() {}

  /// A name for a new item of evidence.
  public static EvidenceId evidence() {
    return new EvidenceId(UUID.randomUUID().toString());
  }

  /// A name for a note of moderation.
  public static NoteId note() {
    return new NoteId(UUID.randomUUID().toString());
  }

  /// A name for a return that is asked for.
  public static ReturnId asked() {
    return new ReturnId(UUID.randomUUID().toString());
  }
}
