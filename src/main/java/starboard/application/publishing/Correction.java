package starboard.application.publishing;

import java.time.LocalDate;
import starboard.casework.Council;
import starboard.casework.RoundId;

/// What changed after something was determined or published.
///
/// @param round in which round
/// @param day on which it was entered
/// @param what what changed, a sentence
/// @param why the reason that was given
public record Correction(Council council, RoundId round, LocalDate day, String what, String why) {}
