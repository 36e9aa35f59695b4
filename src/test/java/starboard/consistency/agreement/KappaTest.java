package starboard.consistency.agreement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.junit.jupiter.api.Test;

/// Kappa against figures that others have published, and against a library.
final class KappaTest {
  private static final double[][] UNWEIGHTED_OF_3 = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

  /// Cohen 1968, table 1: 200 patients diagnosed twice, disagreement weighted 0, 1, 3, 6.
  @Test
  void isThatOfCohen1968() {
    var pairs = GradePairs.of(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});
    var nearness = new double[][] {{1, 5.0 / 6, 3.0 / 6}, {5.0 / 6, 1, 0}, {3.0 / 6, 0, 1}};
    assertAll(
        () -> assertEquals(0.348, Kappa.of(pairs, nearness).value(), 0.0005),
        () -> assertEquals(0.492, Kappa.of(pairs, UNWEIGHTED_OF_3).value(), 0.0005));
  }

  /// Fleiss, *Statistical Methods for Rates and Proportions*, 2nd edition 1981, table 13.1 (page
  /// 213): kappa 0.68.
  @Test
  void isThatOfFleiss1981() {
    var kappa =
        Kappa.of(GradePairs.of(new int[][] {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}}), UNWEIGHTED_OF_3);
    assertAll(
        () -> assertEquals(0.676, kappa.value(), 0.0005),
        () -> assertEquals(0.0877, kappa.standardError(), 0.00005));
  }

  /// SAS/STAT user's guide, procedure FREQ, “Agreement Study”: two dermatologists, 88 patients,
  /// four grades from terrible to clear. Weighted kappa with Cicchetti-Allison weights.
  @Test
  void isThatOfTheDermatologists() {
    var kappa =
        Kappa.of(
            GradePairs.of(
                new int[][] {{10, 4, 1, 0}, {5, 10, 12, 2}, {2, 4, 12, 5}, {0, 2, 6, 13}}),
            KappaWeights.LINEAR);
    var interval = Interval.around(kappa.value(), kappa.standardError());
    assertAll(
        () -> assertEquals(0.5082, kappa.value(), 0.00005),
        () -> assertEquals(0.0655, kappa.standardError(), 0.00005),
        () -> assertEquals(0.3798, interval.lower(), 0.00005),
        () -> assertEquals(0.6366, interval.upper(), 0.00005));
  }

  /// The table of wives and husbands of Agresti, *Categorical Data Analysis*, as the package vcd of
  /// R prints it: weighted 0.2374, standard error 0.07832.
  @Test
  void isThatOfTheWivesAndHusbands() {
    var kappa =
        Kappa.of(
            GradePairs.of(new int[][] {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}}),
            KappaWeights.LINEAR);
    assertAll(
        () -> assertEquals(0.2374, kappa.value(), 0.00005),
        () -> assertEquals(0.07832, kappa.standardError(), 0.000005));
  }

  @Test
  void isThatOfTheLibraryOverRandomTables() {
    var random = new Random(11);
    for (var round = 0; round < 200; round++) {
      var pairs = Tables.random(random, 40);
      for (var weights : KappaWeights.values())
        assertEquals(
            new WeightedKappaAgreement(
                    Tables.study(pairs),
                    (_, one, other) -> 1 - weights.nearness((int) one, (int) other, 4))
                .calculateAgreement(),
            Kappa.of(pairs, weights).value(),
            1e-9);
    }
  }

  @Test
  void isTheSameWhicheverInspectorIsFirstAndNeverAboveOne() {
    var random = new Random(12);
    for (var round = 0; round < 500; round++) {
      var pairs = Tables.random(random, 30);
      for (var weights : KappaWeights.values()) {
        var kappa = Kappa.of(pairs, weights);
        var turned = Kappa.of(Tables.turned(pairs), weights);
        assertEquals(kappa.value(), turned.value(), 1e-12);
        assertEquals(kappa.standardError(), turned.standardError(), 1e-9);
        assertTrue(kappa.value() >= -1 && kappa.value() <= 1, kappa.toString());
      }
    }
  }
}
