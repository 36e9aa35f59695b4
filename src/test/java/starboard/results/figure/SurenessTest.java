package starboard.results.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The interval against a worked example, the permutation test against every deal there is.
class SurenessTest {

  @Test
  void theIntervalIsTheOneOfTheTable() {
    // Mean 1.5, s² = 5/3, t(3) = 3.182: 1.5 ± 3.182 · √(5/12).
    var interval = Student.interval(List.of(0, 1, 2, 3)).orElseThrow();
    assertEquals(-0.554, interval.low(), 0.0005);
    assertEquals(3.554, interval.high(), 0.0005);
  }

  @Test
  void aboveTheTableTheExpansionIsRight() {
    // NIST/SEMATECH e-Handbook, 1.3.6.7.2: 31, 40, 60 and 100 degrees of freedom.
    assertEquals(2.040, Student.t(31), 0.001);
    assertEquals(2.021, Student.t(40), 0.001);
    assertEquals(2.000, Student.t(60), 0.001);
    assertEquals(1.984, Student.t(100), 0.001);
  }

  @Test
  void oneCouncilAndCouncilsThatAreAllAlikeHaveNoInterval() {
    assertEquals(Optional.empty(), Student.interval(List.of(2)));
    assertEquals(Optional.empty(), Student.interval(List.of(2, 2, 2)));
  }

  @Test
  void twoAgainstTwoAtTheEndsIsOneDealInThree() {
    assertEquals(2.0 / 6, Permutations.chance(List.of(0, 0), List.of(3, 3)), 1e-12);
    assertEquals(1, Permutations.chance(List.of(1, 2), List.of(1, 2)), 1e-12);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theChanceIsTheShareOfAllDealsThatDifferAsMuch(long seed) {
    var random = new Random(seed);
    var one = stars(random, 3 + random.nextInt(3));
    var other = stars(random, 3 + random.nextInt(5));
    assertEquals(everyDeal(one, other), Permutations.chance(one, other), 1e-12);
  }

  @Test
  void nothingIsNotCompared() {
    assertThrows(IllegalArgumentException.class, () -> Permutations.chance(List.of(), List.of(1)));
  }

  private static List<Integer> stars(Random random, int count) {
    return random.ints(count, 0, 4).boxed().toList();
  }

  /// By going through all subsets as bits.
  private static double everyDeal(List<Integer> one, List<Integer> other) {
    var all = new ArrayList<>(one);
    all.addAll(other);
    var seen = Math.abs(average(one) - average(other));
    int deals = 0;
    int extreme = 0;
    for (int bits = 0; bits < 1 << all.size(); bits++) {
      if (Integer.bitCount(bits) != one.size()) continue;
      var dealt = new ArrayList<Integer>();
      var left = new ArrayList<Integer>();
      for (int it = 0; it < all.size(); it++)
        ((bits >> it & 1) == 1 ? dealt : left).add(all.get(it));
      deals++;
      if (Math.abs(average(dealt) - average(left)) >= seen - 1e-9) extreme++;
    }
    return (double) extreme / deals;
  }

  private static double average(List<Integer> stars) {
    return stars.stream().mapToInt(it -> it).average().orElseThrow();
  }
}
