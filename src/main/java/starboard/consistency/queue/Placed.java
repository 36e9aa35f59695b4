package starboard.consistency.queue;

/// A council at its place in the queue.
///
/// @param place 1 for the first; councils of the same score share a place
/// @param score in hundredths, 0 or more
public record Placed(int place, Look look, int score) {}
