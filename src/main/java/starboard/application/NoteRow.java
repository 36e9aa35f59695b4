package starboard.application;

import java.time.Instant;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.NoteId;

/// A moderation note that stands on cases.
///
/// @param by who wrote it
public record NoteRow(NoteId id, ModerationNote note, String by, Instant at) {}
