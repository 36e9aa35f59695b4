package starboard.application;

import java.time.Instant;
import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.moderation.Representation;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Response;

/// A point of the council on its draft, as the tables keep it.
///
/// @param what what the council says; of two versions the later
/// @param response what was answered; empty while nothing was, or while two answers are in conflict
/// @param open whether it still has to be answered
/// @param by who entered it
/// @param at when it was entered
/// @param answered when the answer was given
public record PointRow(
    CaseId id,
    RepresentationId point,
    Representation what,
    Optional<Response> response,
    boolean open,
    String by,
    Instant at,
    Optional<Instant> answered) {}
