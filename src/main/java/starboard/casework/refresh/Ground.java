package starboard.casework.refresh;

/// One reason why a council comes first, as it is with this council.
///
/// @param strength how strong it is, 1 to [#FULL] per cent; any other is refused with an
///   [IllegalArgumentException]
/// @param words the reason in words, for example `one point above the edge of two stars`
public record Ground(PriorityReason reason, int strength, String words) {
  /// The full strength of a reason.
  public static final int FULL = 100;

  public Ground {
    if (strength < 1 || strength > FULL)
      throw new IllegalArgumentException("a strength is 1 to 100 per cent, not " + strength);
  }
}
