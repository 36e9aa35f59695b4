package starboard.consistency.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// A random sample: every set of so many is as likely as any other.
public final class Sample {
  private Sample() {}

  /// Some of a list, in its order; all where there are no more than asked for.
  ///
  /// @param count how many, 0 or more; a negative one is refused with an [IllegalArgumentException]
  /// @param seed the same seed gives the same sample of the same list
  public static <T> List<T> of(List<T> all, int count, long seed) {
    if (count < 0) throw new IllegalArgumentException("a sample of " + count);
    var places = new ArrayList<Integer>();
    for (var place = 0; place < all.size(); place++) places.add(place);
    var chance = new Chance(seed);
    var picked = new TreeSet<Integer>();
    while (picked.size() < count && !places.isEmpty())
      picked.add(places.remove(/* index */ chance.below(places.size())));
    return picked.stream().map(all::get).toList();
  }
}
