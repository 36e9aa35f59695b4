package starboard.application.invented;

import java.util.List;
import java.util.Random;

/// What happens to be so, told by a seed and by what it is about: another thing asked for elsewhere
/// changes nothing here.
final class Chance {
  private final Random random;

  private Chance(long seed) {
    random = new Random(seed);
  }

  /// The chance of a thing of this name.
  static Chance of(long seed, String name) {
    return new Chance(seed * 1_000_003 + name.hashCode());
  }

  /// A whole number from 0 and below an end.
  int below(int end) {
    return random.nextInt(end);
  }

  /// Whether something happens that happens to so many of a hundred.
  boolean percent(int share) {
    return random.nextInt(100) < share;
  }

  <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// One of a list, the first far more often than the last.
  <T> T pickSkewed(List<T> list) {
    var place = random.nextDouble();
    return list.get((int) (place * place * place * list.size()));
  }

  /// About the middle: from -1.5 to 1.5, seldom near the ends.
  double spread() {
    return random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5;
  }
}
