package starboard.casework.determination;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// The chief inspector's final act on a case. Who determined and when stands in its entry; what the
/// case said stands in the entries before it.
///
/// @param grades the four grades determined, limits not yet applied; fewer are refused with an
///   [IllegalArgumentException]
/// @param changed why, for each judgement that is determined other than it was provisionally
/// @param stars the star that the rule book gives them under the limits of the round
/// @param points the points that go with it
public record Determination(
    Map<Subject, Grade> grades,
    Map<Subject, String> changed,
    Stars stars,
    int points,
    Basis basis) {
  public Determination {
    grades = Collections.unmodifiableMap(new EnumMap<>(grades));
    if (grades.size() != Subject.values().length)
      throw new IllegalArgumentException("a determination has four grades");
    changed = Map.copyOf(changed);
  }

  /// The four grades as one value.
  public Grades all() {
    return Grades.of(grades);
  }
}
