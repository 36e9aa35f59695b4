package starboard.consistency.agreement;

/// Numbers by chance from a seed that is passed in, so that the same cases give the same interval
/// on any day and machine: SplitMix64 (Steele, Lea and Flood, *Fast splittable pseudorandom number
/// generators*, 2014). Pure packages may not use the generators of the platform.
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private long state;

  Chance(long seed) {
    state = seed;
  }

  private long next() {
    state += GOLDEN;
    var mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /// A whole number from 0 to below a bound, each as likely as any other up to one part in 2^31 /
  /// bound.
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }
}
