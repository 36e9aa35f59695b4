package starboard.rating;

import java.util.List;

/// A range of levels for each judgement: what it can count as after limits, one level where it is
/// given, several while it is open.
final class Reach {
  private static final Subject[] SUBJECTS = Subject.values();
  private static final int LEVELS = Profile.TOP_LEVEL + 1;

  private final int[] lowest = new int[SUBJECTS.length];
  private final int[] highest = new int[SUBJECTS.length];

  private Reach() {}

  /// What the grades given so far can count as.
  static Reach of(Grades grades, List<Limit> limits) {
    var reach = new Reach();
    for (var subject : SUBJECTS) {
      var ceiling = ceiling(subject, limits);
      var level = grades.level(subject);
      reach.lowest[subject.ordinal()] = level < 0 ? 0 : Math.min(level, ceiling);
      reach.highest[subject.ordinal()] = level < 0 ? ceiling : Math.min(level, ceiling);
    }
    return reach;
  }

  /// Every profile that is at least as good as this one in every judgement.
  static Reach above(Profile profile) {
    var reach = new Reach();
    for (var subject : SUBJECTS) {
      reach.lowest[subject.ordinal()] = profile.grade(subject).level();
      reach.highest[subject.ordinal()] = Profile.TOP_LEVEL;
    }
    return reach;
  }

  /// Every profile that is at most as good as this one in every judgement.
  static Reach below(Profile profile) {
    var reach = new Reach();
    for (var subject : SUBJECTS) reach.highest[subject.ordinal()] = profile.grade(subject).level();
    return reach;
  }

  int lowest(Subject subject) {
    return lowest[subject.ordinal()];
  }

  int highest(Subject subject) {
    return highest[subject.ordinal()];
  }

  /// The index of the profile with every judgement at its lowest.
  int lowestIndex() {
    return index(lowest[0], lowest[1], lowest[2], lowest[3]);
  }

  /// The index of the profile with every judgement at its highest.
  int highestIndex() {
    return index(highest[0], highest[1], highest[2], highest[3]);
  }

  /// The index of every profile within reach, worst first.
  int[] indices() {
    var count = 1;
    for (var subject : SUBJECTS) count *= highest(subject) - lowest(subject) + 1;
    var indices = new int[count];
    var next = 0;
    for (var first = lowest[0]; first <= highest[0]; first++)
      for (var second = lowest[1]; second <= highest[1]; second++)
        for (var third = lowest[2]; third <= highest[2]; third++)
          for (var fourth = lowest[3]; fourth <= highest[3]; fourth++)
            indices[next++] = index(first, second, third, fourth);
    return indices;
  }

  /// The highest level that the limits allow a judgement.
  private static int ceiling(Subject subject, List<Limit> limits) {
    var ceiling = Profile.TOP_LEVEL;
    for (var limit : limits)
      if (limit.subject() == subject) ceiling = Math.min(ceiling, limit.highest().level());
    return ceiling;
  }

  private static int index(int first, int second, int third, int fourth) {
    return ((first * LEVELS + second) * LEVELS + third) * LEVELS + fourth;
  }
}
