package starboard.application;

import starboard.casework.Round;
import starboard.casework.refresh.Changes;

/// The changes of stars in a round since the one it was opened from.
public record ChangeList(Round round, Changes changes) {}
