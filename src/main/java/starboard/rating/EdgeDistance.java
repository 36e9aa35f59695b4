package starboard.rating;

/// How far the points lie from an edge: 0 or more where the edge is reached, below 0 where it is
/// missed.
public record EdgeDistance(Stars stars, int edge, int distance) {}
