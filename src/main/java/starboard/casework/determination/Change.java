package starboard.casework.determination;

import starboard.rating.Grade;

/// A judgement that is determined other than it was provisionally.
///
/// @param reason why; the policies refuse a blank one
public record Change(Grade grade, String reason) {}
