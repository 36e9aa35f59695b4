package starboard.consistency.comparing;

import java.util.Optional;
import starboard.casework.CaseId;
import starboard.casework.Council;
import starboard.rating.Stars;

/// A council in a comparison.
///
/// @param stars of its case, limits included; empty while there is none
/// @param points the rule book's score, where all four judgements are given
public record ComparedCouncil(
    CaseId id, Council council, Optional<Stars> stars, Optional<Integer> points) {}
