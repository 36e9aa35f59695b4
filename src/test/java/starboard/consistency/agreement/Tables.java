package starboard.consistency.agreement;

import java.util.Random;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;

/// Tables of pairs of grades by chance, and as the library takes them.
final class Tables {
  private Tables() {}

  /// Grades that agree more often than by chance, more than one of them.
  static GradePairs random(Random random, int cases) {
    while (true) {
      var counts = new int[4][4];
      for (var it = 0; it < cases; it++) {
        var first = random.nextInt(4);
        counts[first][random.nextBoolean() ? first : random.nextInt(4)]++;
      }
      var pairs = GradePairs.of(counts);
      if (!pairs.oneGradeOnly()) return pairs;
    }
  }

  /// First and second inspector exchanged.
  static GradePairs turned(GradePairs pairs) {
    var counts = new int[4][4];
    for (var one = 0; one < 4; one++)
      for (var other = 0; other < 4; other++) counts[other][one] = pairs.count(one, other);
    return GradePairs.of(counts);
  }

  static CodingAnnotationStudy study(GradePairs pairs) {
    var study = new CodingAnnotationStudy(2);
    for (var level = 0; level < 4; level++) study.addCategory(level);
    for (var one = 0; one < 4; one++)
      for (var other = 0; other < 4; other++)
        for (var it = 0; it < pairs.count(one, other); it++)
          study.addItem((Object) one, (Object) other);
    return study;
  }
}
