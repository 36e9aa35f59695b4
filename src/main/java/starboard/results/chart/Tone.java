package starboard.results.chart;

/// What a mark means, from which whoever paints it takes its colour. No meaning is told by a tone
/// alone.
public enum Tone {
  /// Words and the outline of what matters.
  INK,
  /// Words that say less.
  QUIET,
  /// Lines that guide the eye.
  GRID,
  /// The round that is looked at.
  NOW,
  /// The earlier round.
  BEFORE,
  /// A rise.
  UP,
  /// A fall.
  DOWN,
  /// Neither a rise nor a fall.
  SAME,
  /// The lowest star or grade, and on to the highest.
  LEVEL_0,
  LEVEL_1,
  LEVEL_2,
  LEVEL_3,
  /// Not rated yet.
  NONE;

  /// The tone of a star or grade, 0 to 3.
  public static Tone level(int level) {
    return switch (level) {
      case 0 -> LEVEL_0;
      case 1 -> LEVEL_1;
      case 2 -> LEVEL_2;
      case 3 -> LEVEL_3;
      default -> throw new IllegalArgumentException("levels are 0 to 3, not " + level);
    };
  }
}
