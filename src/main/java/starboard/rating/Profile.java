package starboard.rating;

import java.util.List;
import java.util.stream.IntStream;

/// The four grades of a council, complete. There are 256 of them.
public record Profile(
    Serving childrenServing,
    Capacity childrenCapacity,
    Serving adultsServing,
    Capacity adultsCapacity) {
  /// How many profiles there are.
  public static final int COUNT = 256;

  /// The level of the best grade of each question.
  static final int TOP_LEVEL = 3;

  private static final List<Profile> ALL =
      IntStream.range(0, COUNT).mapToObj(Profile::decode).toList();

  /// Every profile, in the order of [#index()].
  public static List<Profile> all() {
    return ALL;
  }

  /// The profile of an index, 0 to 255.
  public static Profile at(int index) {
    return ALL.get(index);
  }

  /// The place in the list of all profiles: the four levels as digits of base 4, subjects in their
  /// order.
  public int index() {
    return ((childrenServing.level() * 4 + childrenCapacity.level()) * 4 + adultsServing.level())
            * 4
        + adultsCapacity.level();
  }

  /// The grade of a subject.
  public Grade grade(Subject subject) {
    return switch (subject) {
      case CHILDREN_SERVING -> childrenServing;
      case CHILDREN_CAPACITY -> childrenCapacity;
      case ADULTS_SERVING -> adultsServing;
      case ADULTS_CAPACITY -> adultsCapacity;
    };
  }

  /// The same grades with one of them that many levels better, or worse where `steps` is below 0.
  Profile stepped(Subject subject, int steps) {
    var place = 2 * (Subject.values().length - 1 - subject.ordinal());
    return at(index() + (steps << place));
  }

  /// The same grades with the services exchanged.
  public Profile swapped() {
    return new Profile(adultsServing, adultsCapacity, childrenServing, childrenCapacity);
  }

  /// Whether every grade is at least as good as in the other profile.
  public boolean atLeast(Profile other) {
    for (var subject : Subject.values())
      if (grade(subject).level() < other.grade(subject).level()) return false;
    return true;
  }

  /// By index: a record's own way compares four grades and takes milliseconds to set up at the
  /// start of the program.
  @Override
  public boolean equals(Object other) {
    return other instanceof Profile that && index() == that.index();
  }

  @Override
  public int hashCode() {
    return index();
  }

  private static Profile decode(int index) {
    return new Profile(
        Serving.values()[index >> 6 & 3],
        Capacity.values()[index >> 4 & 3],
        Serving.values()[index >> 2 & 3],
        Capacity.values()[index & 3]);
  }

  /// In words, children first: `Some/Uncertain + Most/Promising`.
  @Override
  public String toString() {
    return childrenServing.word()
        + "/"
        + childrenCapacity.word()
        + " + "
        + adultsServing.word()
        + "/"
        + adultsCapacity.word();
  }
}
