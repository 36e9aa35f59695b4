package starboard.consistency.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.junit.jupiter.api.Test;

/// Alpha against figures that others have published, and against a library.
final class AlphaTest {
  /// Krippendorff 2011, section D: twelve units, four observers, values 1 to 5, some missing. The
  /// last unit has one value only and tells nothing. Ordinal alpha is 0.815.
  @Test
  void isThatOfKrippendorff2011() {
    var units =
        List.of(
            List.of(1, 1, 1),
            List.of(2, 2, 3, 2),
            List.of(3, 3, 3, 3),
            List.of(3, 3, 3, 3),
            List.of(2, 2, 2, 2),
            List.of(1, 2, 3, 4),
            List.of(4, 4, 4, 4),
            List.of(1, 1, 2, 1),
            List.of(2, 2, 2, 2),
            List.of(5, 5, 5),
            List.of(1, 1));
    assertEquals(0.815, Alpha.of(together(units, 5)), 0.0005);
  }

  /// Krippendorff 2011, section A: ten units, two observers, two values. With two values every
  /// metric is the same. Alpha is 0.095.
  @Test
  void isThatOfKrippendorff2011ForTwoObservers() {
    assertEquals(0.095, Alpha.of(GradePairs.of(new int[][] {{5, 3}, {1, 1}})), 0.0005);
  }

  @Test
  void isThatOfTheLibraryOverRandomTables() {
    var random = new Random(21);
    for (var round = 0; round < 200; round++) {
      var pairs = Tables.random(random, 40);
      assertEquals(
          new KrippendorffAlphaAgreement(Tables.study(pairs), new OrdinalDistanceFunction())
              .calculateAgreement(),
          Alpha.of(pairs),
          1e-9);
    }
  }

  @Test
  void theIntervalHoldsTheFigureAndIsTheSameForTheSameSeed() {
    var random = new Random(22);
    for (var round = 0; round < 50; round++) {
      var pairs = Tables.random(random, 60);
      var interval = Alpha.interval(pairs, new Chance(5)).orElseThrow();
      assertTrue(interval.lower() <= Alpha.of(pairs) && Alpha.of(pairs) <= interval.upper());
      assertEquals(Optional.of(interval), Alpha.interval(pairs, new Chance(5)));
    }
  }

  @Test
  void anotherSeedMovesTheIntervalLittle() {
    var pairs = Tables.random(new Random(23), 100);
    var one = Alpha.interval(pairs, new Chance(1)).orElseThrow();
    var other = Alpha.interval(pairs, new Chance(2)).orElseThrow();
    assertNotEquals(one, other);
    assertEquals(one.lower(), other.lower(), 0.05);
    assertEquals(one.upper(), other.upper(), 0.05);
  }

  /// What a 95 % interval promises: of many rounds of 60 cases drawn from one and the same kind of
  /// case, nearly all have the true figure in theirs.
  @Test
  void theIntervalHoldsTheTrueFigureAsOftenAsItSays() {
    var random = new Random(24);
    var truth = Alpha.of(Tables.random(random, 1_000_000));
    var held = 0;
    for (var round = 0; round < 200; round++) {
      var interval = Alpha.interval(Tables.random(random, 60), new Chance(round)).orElseThrow();
      if (interval.lower() <= truth && truth <= interval.upper()) held++;
    }
    assertTrue(held >= 180 && held <= 198, held + " of 200");
  }

  private static double[][] together(List<List<Integer>> units, int levels) {
    var together = new double[levels][levels];
    for (var unit : units)
      for (var one = 0; one < unit.size(); one++)
        for (var other = 0; other < unit.size(); other++)
          if (one != other)
            together[unit.get(one) - 1][unit.get(other) - 1] += 1.0 / (unit.size() - 1);
    return together;
  }
}
