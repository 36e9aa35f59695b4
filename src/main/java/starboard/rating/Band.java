package starboard.rating;

/// The points that give one star rating, both ends included. The lower end is the edge.
public record Band(Stars stars, int from, int to) {
  public boolean holds(int points) {
    return points >= from && points <= to;
  }
}
