package starboard.consistency.model;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Councils by chance: bands 1 to 5, one in ten not known, and a grade that follows their mean with
/// some noise.
public final class Councils {
  private Councils() {}

  /// With grades of all four levels.
  public static List<Observation> random(Random random, int count, int features) {
    return random(random, count, features, 3);
  }

  /// With grades up to the highest of some level.
  static List<Observation> random(Random random, int count, int features, int highest) {
    return IntStream.range(0, count)
        .mapToObj(it -> {
          var quality = random.nextGaussian();
          var bands =
              DoubleStream.generate(() -> 3 + quality + random.nextGaussian())
                  .limit(features)
                  .map(band -> Math.clamp(Math.round(band), 1, 5))
                  .map(band -> random.nextInt(10) == 0 ? Double.NaN : band)
                  .boxed()
                  .toList();
          var grade = Math.round(1.6 + 0.8 * quality + 0.6 * random.nextGaussian());
          return new Observation("c" + it, bands, Math.clamp(grade, 0, highest));
        })
        .toList();
  }
}
