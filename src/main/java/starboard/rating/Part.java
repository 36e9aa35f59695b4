package starboard.rating;

/// One part of a rule book with where it comes from and how sure it is.
public record Part<T>(T value, String source, Certainty certainty) {}
