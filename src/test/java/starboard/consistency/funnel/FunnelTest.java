package starboard.consistency.funnel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Groups graded higher or lower than explained.
final class FunnelTest {
  /// The normal quantiles of the paper: 1.96 and 3.09 standard errors; 25 cases of variance 0.36
  /// have a standard deviation of their sum of 3.
  @Test
  void limitsAreThoseOfANormalMeanWithAHalfForContinuity() {
    var point = Funnel.of(List.of(new Group("north", 25, 5, 9))).points().getFirst();
    assertEquals("north", point.name());
    assertEquals(0.2, point.meanExcess(), 1e-12);
    assertEquals((3.0902 * 3 + 0.5) / 25, point.upper(), 1e-5);
    assertEquals(-(3.0902 * 3 + 0.5) / 25, point.lower(), 1e-5);
    assertEquals((1.95996 * 3 + 0.5) / 25, point.near().upper(), 1e-5);
    assertEquals(Standing.INSIDE, point.standing());
  }

  @Test
  void standsWhereItsExcessPutsIt() {
    var standings =
        IntStream.of(-11, -8, 0, 8, 11)
            .mapToObj(it -> Funnel.of(List.of(new Group("g", 25, it, 9))).points().getFirst())
            .map(Point::standing)
            .toList();
    assertEquals(
        List.of(
            Standing.BELOW, Standing.WATCHED, Standing.INSIDE, Standing.WATCHED, Standing.ABOVE),
        standings);
  }

  @Test
  void aSmallGroupIsNeverOutside() {
    for (var cases = 1; cases < Funnel.LEAST_CASES; cases++) {
      var point = Funnel.of(List.of(new Group("g", cases, 3.0 * cases, 0.01))).points().getFirst();
      assertEquals(Standing.TOO_FEW, point.standing());
      assertTrue(!point.outside());
    }
  }

  /// What the limits promise, with grades as coarse as they are: of groups in which nothing is
  /// wrong no more than two in a thousand are outside, however small.
  @Test
  void chanceAloneIsSeldomOutside() {
    var random = new Random(51);
    for (var cases : new int[] {5, 8, 20, 60}) {
      var outside = 0;
      for (var round = 0; round < 20_000; round++)
        if (Funnel.of(List.of(group(random, "g", cases, 0))).points().getFirst().outside())
          outside++;
      assertTrue(outside <= 50, outside + " of 20,000 groups of " + cases);
    }
  }

  @Test
  void aSevereInspectorIsFoundAmongFifteen() {
    var random = new Random(52);
    for (var round = 0; round < 100; round++) {
      var groups = new ArrayList<Group>();
      for (var it = 0; it < 15; it++) groups.add(group(random, "fair " + it, 40, 0));
      groups.add(group(random, "severe", 40, -0.8));
      var points = Funnel.of(groups).points();
      assertEquals(Standing.BELOW, points.getLast().standing());
    }
  }

  @Test
  void groupsThatAllDifferMoreThanByChanceWidenTheFunnel() {
    var wide =
        IntStream.range(0, 20)
            .mapToObj(it -> new Group("g" + it, 30, it % 2 == 0 ? 10 : -10, 9))
            .toList();
    var funnel = Funnel.of(wide);
    assertEquals(100.0 / 9, funnel.overDispersion(), 1e-9);
    assertTrue(funnel.points().stream().noneMatch(Point::outside));
  }

  @Test
  void aFewGroupsOrFewerDifferencesThanByChanceDoNotMoveTheFunnel() {
    var few = IntStream.range(0, 9).mapToObj(it -> new Group("g" + it, 30, 12, 9)).toList();
    assertEquals(1, Funnel.of(few).overDispersion());
    var still = IntStream.range(0, 30).mapToObj(it -> new Group("g" + it, 30, 0.1, 9)).toList();
    assertEquals(1, Funnel.of(still).overDispersion());
    assertEquals(new Funnel(List.of(), 1), Funnel.of(List.of()));
  }

  @Test
  void theOrderOfTheGroupsDoesNotMatter() {
    var random = new Random(53);
    var groups = new ArrayList<Group>();
    for (var it = 0; it < 30; it++) groups.add(group(random, "g" + it, 5 + it, 0.3));
    var before = sorted(Funnel.of(groups));
    Collections.shuffle(groups, random);
    assertEquals(before.size(), sorted(Funnel.of(groups)).size());
    for (var it = 0; it < before.size(); it++)
      assertEquals(before.get(it).upper(), sorted(Funnel.of(groups)).get(it).upper(), 1e-12);
  }

  @Test
  void refusesGroupsWithoutCasesOrVariance() {
    assertThrows(IllegalArgumentException.class, () -> new Group("g", 0, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new Group("g", 1, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new Group("g", 1, Double.NaN, 1));
  }

  private static List<Point> sorted(Funnel funnel) {
    return funnel.points().stream().sorted(Comparator.comparing(Point::name)).toList();
  }

  /// Cases with levels 1 to 3 expected by 0.25, 0.5 and 0.25, and given with some bias.
  private static Group group(Random random, String name, int cases, double bias) {
    var excess = 0.0;
    for (var it = 0; it < cases; it++) {
      var drawn = random.nextInt(4);
      excess += drawn == 0 ? -1 : drawn == 1 ? 1 : 0;
      if (random.nextDouble() < Math.abs(bias)) excess += Math.signum(bias);
    }
    return new Group(name, cases, excess, 0.5 * cases);
  }
}
