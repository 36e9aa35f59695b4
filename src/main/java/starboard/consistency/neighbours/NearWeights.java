package starboard.consistency.neighbours;

/// How much each part counts in the distance between two councils, whole numbers from 0 (not at
/// all) to [#MOST], one of them above 0; others are refused with an [IllegalArgumentException].
///
/// @param grades the judgements given
/// @param indicators the bands of indicators
/// @param type the type of council
/// @param region the region
public record NearWeights(int grades, int indicators, int type, int region) {
  /// The greatest weight.
  public static final int MOST = 10;

  /// Indicators first, as they are what a judgement rests on and is not one itself.
  public static final NearWeights USUAL = new NearWeights(3, 5, 2, 1);

  public NearWeights {
    for (var weight : new int[] {grades, indicators, type, region})
      if (weight < 0 || weight > MOST)
        throw new IllegalArgumentException("a weight is a whole number from 0 to " + MOST);
    if (grades + indicators + type + region == 0)
      throw new IllegalArgumentException("one weight is above 0");
  }

  int sum() {
    return grades + indicators + type + region;
  }
}
