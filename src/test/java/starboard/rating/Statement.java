package starboard.rating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// The rule as its description says it in prose, worked out without any part of the program: the
/// words themselves are read.
final class Statement {
  private static final String POINTS =
      "No 0, Some 2, Most 4, Yes 6, Poor 0, Uncertain 1, Promising 2, Excellent 3";
  private static final Map<String, Integer> BY_WORD = new HashMap<>();

  static {
    for (var entry : POINTS.split(", ", -1)) {
      var space = entry.indexOf(' ');
      BY_WORD.put(entry.substring(0, space), Integer.valueOf(entry.substring(space + 1)));
    }
  }

  private Statement() {}

  /// Adds both services.
  static int points(Profile profile) {
    return words(profile).stream().mapToInt(it -> BY_WORD.getOrDefault(it, -100)).sum();
  }

  /// 6, 10 and 14 points are the edges of one, two and three stars; a No for either service gives
  /// zero stars whatever the total.
  static int stars(Profile profile) {
    if (words(profile).contains("No")) return 0;
    return new TreeSet<>(List.of(6, 10, 14)).headSet(points(profile), true).size();
  }

  /// Every way to cap the two *serving people well?* judgements: none, at Some, at Most, for each
  /// service.
  static List<List<Limit>> everyLimits() {
    var every = new ArrayList<List<Limit>>();
    for (var children : limits(Service.CHILDREN))
      for (var adults : limits(Service.ADULTS)) {
        var both = new ArrayList<>(children);
        both.addAll(adults);
        every.add(both);
      }
    return every;
  }

  /// Every way to have each of the four grades open or given: 625.
  static List<Grades> everyGrades() {
    var every = List.of(Grades.NONE);
    for (var subject : Subject.values()) {
      var next = new ArrayList<>(every);
      for (var grade : Grade.of(subject.question()))
        for (var grades : every) next.add(grades.with(subject, grade));
      every = next;
    }
    return every;
  }

  /// Whether a profile is one of those that the grades can still come to count as.
  static boolean canCount(Profile profile, Grades grades, List<Limit> limits) {
    for (var subject : Subject.values()) {
      var grade = profile.grade(subject);
      var judged = grades.get(subject);
      if (judged.isEmpty() && !grade.equals(capped(subject, grade, limits))) return false;
      if (judged.isPresent() && !grade.equals(capped(subject, judged.get(), limits))) return false;
    }
    return true;
  }

  private static Grade capped(Subject subject, Grade grade, List<Limit> limits) {
    var counts = grade;
    for (var limit : limits)
      if (subject.question() == Question.SERVING
          && subject.service() == limit.service()
          && limit.highest().ordinal() < ((Serving) counts).ordinal()) counts = limit.highest();
    return counts;
  }

  private static List<List<Limit>> limits(Service service) {
    var some = new Limit(service, Serving.SOME, "A1", "21.4 % > 20 %");
    var most = new Limit(service, Serving.MOST, "D38", "too slow");
    return List.of(List.of(), List.of(some), List.of(most), List.of(most, some));
  }

  private static List<String> words(Profile profile) {
    return List.of(profile.toString().split("/| \\+ ", -1));
  }
}
