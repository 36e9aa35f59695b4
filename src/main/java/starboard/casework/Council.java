package starboard.casework;

/// A council with social services responsibilities.
public record Council(CouncilId id, String name, CouncilType type, Region region) {}
