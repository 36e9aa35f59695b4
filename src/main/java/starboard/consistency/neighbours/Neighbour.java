package starboard.consistency.neighbours;

/// A council near another one.
public record Neighbour(CaseProfile profile, Distance distance) {}
