package starboard.rating;

/// A worked example that a rule book must reproduce.
public record Example(String name, Profile profile, Stars stars) {}
