package starboard.rating;

/// How a judgement or a star rating moved since the round before, as printed beside it.
public enum Arrow {
  UP,
  DOWN,
  /// Nothing printed: unchanged.
  NONE;

  /// The arrow from an earlier place on a scale to a later one, for example from one level to
  /// another.
  public static Arrow between(int before, int after) {
    return after > before ? UP : after < before ? DOWN : NONE;
  }
}
