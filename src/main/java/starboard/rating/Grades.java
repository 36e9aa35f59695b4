package starboard.rating;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The grades given so far for the four subjects of a case; any of them may still be open.
///
/// A grade that does not answer its subject's question is refused with an
/// [IllegalArgumentException].
public final class Grades {
  /// No grade given yet.
  public static final Grades NONE = new Grades(Map.of());

  private final Map<Subject, Grade> given;

  private Grades(Map<Subject, Grade> given) {
    this.given = given;
  }

  /// The grades of a map from subject to grade; subjects that are not in it are open.
  public static Grades of(Map<Subject, Grade> given) {
    var grades = NONE;
    for (var entry : given.entrySet()) grades = grades.with(entry.getKey(), entry.getValue());
    return grades;
  }

  /// All four grades of a profile.
  public static Grades of(Profile profile) {
    var grades = NONE;
    for (var subject : Subject.values()) grades = grades.with(subject, profile.grade(subject));
    return grades;
  }

  /// These grades with one given or replaced.
  public Grades with(Subject subject, Grade grade) {
    if (grade.question() != subject.question())
      throw new IllegalArgumentException(
          grade.word() + " does not answer " + subject.question().title());
    var next = copy();
    next.put(subject, grade);
    return new Grades(next);
  }

  /// These grades with one open again.
  public Grades without(Subject subject) {
    var next = copy();
    next.remove(subject);
    return new Grades(next);
  }

  /// The grade of a subject, or empty while it is open.
  public Optional<Grade> get(Subject subject) {
    return Optional.ofNullable(given.get(subject));
  }

  /// How many of the four are given.
  public int count() {
    return given.size();
  }

  /// The complete profile, or empty while a subject is open.
  public Optional<Profile> profile() {
    var index = 0;
    for (var subject : Subject.values()) {
      var grade = given.get(subject);
      if (grade == null) return Optional.empty();
      index = index * 4 + grade.level();
    }
    return Optional.of(Profile.at(index));
  }

  /// The level of a subject's grade, or -1 while it is open.
  int level(Subject subject) {
    var grade = given.get(subject);
    return grade == null ? -1 : grade.level();
  }

  private EnumMap<Subject, Grade> copy() {
    return given.isEmpty() ? new EnumMap<>(Subject.class) : new EnumMap<>(given);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Grades that && given.equals(that.given);
  }

  @Override
  public int hashCode() {
    return given.hashCode();
  }

  @Override
  public String toString() {
    return given.toString();
  }
}
