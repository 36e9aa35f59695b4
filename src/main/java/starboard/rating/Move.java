package starboard.rating;

/// A move from one profile to another, both by index, with what it is sorted by. Subjects are given
/// by their place, 0 to 3.
record Move(int from, int to) {
  static final int SUBJECTS = 4;

  /// By how much the index grows when a subject's grade gets one step better.
  static int step(int subject) {
    return 1 << place(subject);
  }

  /// How many steps a subject's grade changes.
  int size(int subject) {
    return Math.abs((to >> place(subject) & 3) - (from >> place(subject) & 3));
  }

  /// How many judgements change.
  int judgements() {
    return Integer.bitCount(subjects());
  }

  /// By how many steps they change together.
  int steps() {
    var steps = 0;
    for (var subject = 0; subject < SUBJECTS; subject++) steps += size(subject);
    return steps;
  }

  /// The subjects that change as bits, the first subject highest.
  int subjects() {
    var bits = 0;
    for (var subject = 0; subject < SUBJECTS; subject++)
      bits = bits << 1 | (size(subject) > 0 ? 1 : 0);
    return bits;
  }

  /// The sizes of the changes as digits, the first subject highest.
  int sizes() {
    var digits = 0;
    for (var subject = 0; subject < SUBJECTS; subject++) digits = digits << 2 | size(subject);
    return digits;
  }

  /// The lowest of the two bits that hold a subject's level in an index.
  private static int place(int subject) {
    return 2 * (SUBJECTS - 1 - subject);
  }
}
