package starboard.desktop.criteria;

import java.util.function.Consumer;
import starboard.application.CriteriaFiles;
import starboard.casework.RoundId;

/// What the screen does with files.
///
/// @param criteria writes the criteria of a round
/// @param loadValues shows the form that loads values into a round
/// @param loadCriteria shows the form that gives a round other criteria
public record RoundFiles(
    CriteriaFiles criteria, Consumer<RoundId> loadValues, Consumer<RoundId> loadCriteria) {}
