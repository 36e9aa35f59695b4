package starboard.application.invented;

/// How much is invented. Anything below 1, and more than is said here, is refused with an
/// [IllegalArgumentException].
///
/// @param seed the same seed makes the same entries to the byte
/// @param rounds how many, a year apart, at most 800; where there are several the newest is a
///   refresh of the one before and still open, all others are published
/// @param councils how many, the same in each round, at most 999
/// @param items of evidence on each case, at most 1,000
/// @param indicators of each round, at most 999
public record Plan(long seed, int rounds, int councils, int items, int indicators) {
  private static final int MOST_ROUNDS = 800;
  private static final int MOST = 999;
  private static final int MOST_ITEMS = 1000;

  /// As many councils as there are in England.
  public static final int COUNCILS = 150;

  /// About as many indicators as a round had.
  public static final int INDICATORS = 50;

  public Plan {
    refuseOutside("rounds", rounds, MOST_ROUNDS);
    refuseOutside("councils", councils, MOST);
    refuseOutside("items", items, MOST_ITEMS);
    refuseOutside("indicators", indicators, MOST);
  }

  /// A plan with as many councils and indicators as there were.
  public static Plan of(long seed, int rounds, int items) {
    return new Plan(seed, rounds, COUNCILS, items, INDICATORS);
  }

  private static void refuseOutside(String what, int number, int most) {
    if (number < 1 || number > most)
      throw new IllegalArgumentException(
          "%s: a whole number from 1 to %d, not %d".formatted(what, most, number));
  }
}
