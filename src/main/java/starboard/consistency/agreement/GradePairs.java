package starboard.consistency.agreement;

/// How often two inspectors gave which pair of grades, counted in a square table: a row for each
/// grade of the first, a column for each of the second.
final class GradePairs {
  /// Grades of a question.
  static final int LEVELS = 4;

  private final int[][] counts;
  private final int total;

  private GradePairs(int[][] counts) {
    this.counts = counts;
    var sum = 0;
    for (var row : counts) for (var count : row) sum += count;
    total = sum;
  }

  /// The table of counts; one that is not square or counts below 0 is refused with an
  /// [IllegalArgumentException].
  static GradePairs of(int[][] counts) {
    var own = new int[counts.length][];
    for (var row = 0; row < counts.length; row++) {
      own[row] = counts[row].clone();
      if (own[row].length != counts.length)
        throw new IllegalArgumentException("as many columns as rows");
      for (var count : own[row])
        if (count < 0) throw new IllegalArgumentException("a count is not below 0");
    }
    return new GradePairs(own);
  }

  int levels() {
    return counts.length;
  }

  int count(int first, int second) {
    return counts[first][second];
  }

  /// How many cases.
  int total() {
    return total;
  }

  /// How many of them got the same grade from both.
  int same() {
    var sum = 0;
    for (var level = 0; level < levels(); level++) sum += counts[level][level];
    return sum;
  }

  /// How often both together gave a grade, so twice as many as there are cases over all grades.
  int given(int level) {
    var sum = 0;
    for (var other = 0; other < levels(); other++)
      sum += counts[level][other] + counts[other][level];
    return sum;
  }

  /// Whether every grade given by either is the same one.
  boolean oneGradeOnly() {
    for (var level = 0; level < levels(); level++) if (given(level) == 2 * total) return true;
    return false;
  }

  /// As many cases, each one of these, picked by chance and put back.
  GradePairs resampled(Chance chance) {
    var drawn = new int[levels()][levels()];
    var places = places();
    for (var draw = 0; draw < total; draw++) {
      var place = places[chance.below(total)];
      drawn[place / levels()][place % levels()]++;
    }
    return new GradePairs(drawn);
  }

  /// For each case the place of its pair in the table, row by row.
  private int[] places() {
    var places = new int[total];
    var at = 0;
    for (var place = 0; place < levels() * levels(); place++)
      for (var one = 0; one < counts[place / levels()][place % levels()]; one++)
        places[at++] = place;
    return places;
  }
}
