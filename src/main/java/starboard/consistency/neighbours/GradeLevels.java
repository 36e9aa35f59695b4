package starboard.consistency.neighbours;

import java.util.List;
import starboard.rating.Grade;
import starboard.rating.Subject;

/// The levels of the four judgements of all councils, -1 where one is open.
final class GradeLevels {
  private static final int OPEN = -1;
  private static final double HALF = 0.5;
  private static final double STEPS = 3;
  private static final List<Subject> SUBJECTS = List.of(Subject.values());

  private final byte[][] rows;

  GradeLevels(List<CaseProfile> profiles) {
    rows = profiles.stream().map(GradeLevels::row).toArray(byte[][]::new);
  }

  private static byte[] row(CaseProfile profile) {
    var row = new byte[SUBJECTS.size()];
    for (var subject : SUBJECTS)
      row[subject.ordinal()] =
          (byte) (int) profile.grades().get(subject).map(Grade::level).orElse(OPEN);
    return row;
  }

  /// The part of the grades in the distance of two councils, by their places.
  double apart(int one, int other) {
    var sum = 0.0;
    for (var at = 0; at < SUBJECTS.size(); at++) {
      var here = rows[one][at];
      var there = rows[other][at];
      if (here != OPEN && there != OPEN) sum += Math.abs(here - there) / STEPS;
      else if (here != there) sum += HALF;
    }
    return sum / SUBJECTS.size();
  }

  /// Whether the other's grade of a subject is lower, and none of its other grades is.
  boolean lowerOnlyIn(Subject subject, int one, int other) {
    for (var at = 0; at < SUBJECTS.size(); at++) {
      var here = rows[one][at];
      var there = rows[other][at];
      var lower = here != OPEN && there != OPEN && there < here;
      if (lower != (at == subject.ordinal())) return false;
    }
    return true;
  }
}
