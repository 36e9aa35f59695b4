package starboard.consistency.model;

import java.util.List;

/// One case as the model sees it.
///
/// @param id tells cases apart
/// @param features numbers such as bands, the same ones in the same order for each case; one that
///   is not known is [Double#NaN]; an infinite one is refused with an [IllegalArgumentException]
/// @param grade the level that was given, 0 (worst) to 3 (best); another is refused
public record Observation(String id, List<Double> features, int grade) {
  /// Grades of a question.
  static final int LEVELS = 4;

  public Observation {
    features = List.copyOf(features);
    if (features.stream().anyMatch(it -> Double.isInfinite(it)))
      throw new IllegalArgumentException("an infinite feature of " + id);
    if (grade < 0 || grade >= LEVELS)
      throw new IllegalArgumentException("grades are 0 to 3, not " + grade + " as of " + id);
  }
}
