package starboard.consistency.queue;

/// One reason why a council needs another look, as it is with this council.
///
/// @param strength how strong it is, 1 to [#FULL] per cent; any other is refused with an
///   [IllegalArgumentException]
/// @param words the reason in words, for example `2 findings to settle`
public record QueueGround(QueueReason reason, int strength, String words) {
  /// The full strength of a reason.
  public static final int FULL = 100;

  public QueueGround {
    if (strength < 1 || strength > FULL)
      throw new IllegalArgumentException("a strength is 1 to 100 per cent, not " + strength);
  }

  /// A ground whose strength grows with each thing that adds to it, up to the full strength.
  static QueueGround growing(QueueReason reason, int strength, String words) {
    return new QueueGround(reason, Math.min(FULL, strength), words);
  }
}
