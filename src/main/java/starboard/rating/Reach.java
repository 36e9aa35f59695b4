package starboard.rating;

import java.util.ArrayList;
import java.util.List;

/// What each judgement can count as, after limits: one level where it is given, a range of levels
/// while it is open.
final class Reach {
  private static final int SUBJECTS = Subject.values().length;

  private final int[] lowest = new int[SUBJECTS];
  private final int[] highest = new int[SUBJECTS];

  Reach(Grades grades, List<Limit> limits) {
    for (var subject : Subject.values()) {
      var ceiling = Profile.TOP_LEVEL;
      for (var limit : limits)
        if (limit.subject() == subject) ceiling = Math.min(ceiling, limit.highest().level());
      var level = grades.level(subject);
      lowest[subject.ordinal()] = level < 0 ? 0 : Math.min(level, ceiling);
      highest[subject.ordinal()] = level < 0 ? ceiling : Math.min(level, ceiling);
    }
  }

  int lowest(Subject subject) {
    return lowest[subject.ordinal()];
  }

  int highest(Subject subject) {
    return highest[subject.ordinal()];
  }

  /// The index of the profile with every judgement at its lowest.
  int lowestIndex() {
    return index(lowest);
  }

  /// The index of the profile with every judgement at its highest.
  int highestIndex() {
    return index(highest);
  }

  /// Every profile within reach, worst first.
  List<Profile> profiles() {
    var within = new ArrayList<Profile>();
    for (var first = lowest[0]; first <= highest[0]; first++)
      for (var second = lowest[1]; second <= highest[1]; second++)
        for (var third = lowest[2]; third <= highest[2]; third++)
          for (var fourth = lowest[3]; fourth <= highest[3]; fourth++)
            within.add(Profile.at(index(first, second, third, fourth)));
    return within;
  }

  private static int index(int... levels) {
    var index = 0;
    for (var level : levels) index = index * (Profile.TOP_LEVEL + 1) + level;
    return index;
  }
}
