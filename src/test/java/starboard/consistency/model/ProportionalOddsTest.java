package starboard.consistency.model;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The fit without a prior against figures that others have published.
final class ProportionalOddsTest {

  /// Agresti, *Categorical Data Analysis*, 2nd edition 2002, section 7.2.4: mental impairment in
  /// four grades of 40 people by life events (slope -0.319) and status (1.111), cuts -0.282, 1.213
  /// and 2.209. There the slopes are added to the cuts, here they are taken from them, so their
  /// signs are changed.
  @Test
  void isThatOfAgresti() {
    var data = new Data();
    data.impairment("11 19 14 13 02 10 01 13 13 17 01 02", 0);
    data.impairment("15 06 13 01 18 12 05 15 19 03 13 11", 1);
    data.impairment("00 14 03 09 16 04 03", 2);
    data.impairment("18 12 17 05 04 04 18 08 09", 3);
    assertArrayEquals(
        new double[] {-0.282, 1.213, 2.209, -1.111, 0.319}, data.model(4).fit(), 0.0005);
  }

  /// Randall 1989, bitterness of wine in five grades by temperature and contact, as Christensen,
  /// *Analysis of ordinal data with cumulative link models* (2013), prints the fit.
  @Test
  void isThatOfTheWine() {
    var data = new Data();
    data.add(new int[] {4, 9, 5, 0, 0}, 0, 0);
    data.add(new int[] {1, 7, 8, 2, 0}, 0, 1);
    data.add(new int[] {0, 5, 8, 3, 2}, 1, 0);
    data.add(new int[] {0, 1, 5, 7, 5}, 1, 1);
    assertArrayEquals(
        new double[] {-1.344, 1.251, 3.467, 5.006, 2.503, 1.528}, data.model(5).fit(), 0.0005);
  }

  /// Venables and Ripley, *Modern Applied Statistics with S*, section 7.3: satisfaction of 1,681
  /// tenants in Copenhagen in three grades, as `polr` of the package MASS fits it.
  @Test
  void isThatOfTheHousing() {
    var data = new Data();
    data.tenants(0, 0, "21 21 28 34 22 36 10 11 36");
    data.tenants(1, 0, "61 23 17 43 35 40 26 18 54");
    data.tenants(2, 0, "13 9 10 8 8 12 6 7 9");
    data.tenants(3, 0, "18 6 7 15 13 13 7 5 11");
    data.tenants(0, 1, "14 19 37 17 23 40 3 5 23");
    data.tenants(1, 1, "78 46 43 48 45 86 15 25 62");
    data.tenants(2, 1, "20 23 20 10 22 24 7 10 21");
    data.tenants(3, 1, "57 23 13 31 21 13 5 6 13");
    var fit = data.model(3).fit();
    assertAll(
        () ->
            assertArrayEquals(
                new double[] {-0.4961, 0.6907, 0.5664, 1.2888, -0.5724, -0.3662, -1.0910, 0.3603},
                fit,
                0.0001),
        () -> assertEquals(3479.149, -2 * data.model(3).slope(fit).log(), 0.001));
  }

  @Test
  void theGradientAndTheCurvatureAreThoseOfTheLogLikelihood() {
    var random = new Random(31);
    for (var round = 0; round < 20; round++) {
      var data = Data.random(random, 40, 3);
      var model = data.model(4, Prior.USUAL);
      var at = new double[] {-1, 0.2, 1.5, 0.5, -0.3, random.nextGaussian()};
      var slope = model.slope(at);
      for (var i = 0; i < at.length; i++) {
        var step = 1e-5;
        var up = model.slope(moved(at, i, step));
        var down = model.slope(moved(at, i, -step));
        assertEquals((up.log() - down.log()) / (2 * step), slope.gradient()[i], 1e-5);
        for (var j = i; j < at.length; j++)
          assertEquals(
              (down.gradient()[j] - up.gradient()[j]) / (2 * step), slope.curvature()[j][i], 1e-5);
      }
    }
  }

  @Test
  void separationHasNoFitWithoutAPriorAndOneWithIt() {
    var data = new Data();
    for (var it = 0; it < 40; it++) data.add(it / 10, it);
    var fit = data.model(4, Prior.USUAL).fit();
    for (var parameter : fit) assertTrue(Double.isFinite(parameter));
    assertTrue(fit[0] < fit[1] && fit[1] < fit[2]);
  }

  @Test
  void twoFeaturesThatSayTheSameHaveNoFitWithoutAPriorAndOneWithIt() {
    var random = new Random(32);
    var data = new Data();
    for (var it = 0; it < 60; it++) {
      var feature = random.nextInt(5);
      data.add(random.nextInt(4), feature, feature);
    }
    assertThrows(ArithmeticException.class, () -> data.model(4).fit());
    var fit = data.model(4, Prior.USUAL).fit();
    assertEquals(fit[3], fit[4], 1e-9);
  }

  private static double[] moved(double[] from, int at, double by) {
    var to = from.clone();
    to[at] += by;
    return to;
  }

  /// Cases one by one.
  private static final class Data {
    private final List<double[]> rows = new ArrayList<>();
    private final List<Integer> grades = new ArrayList<>();

    void add(int grade, double... row) {
      rows.add(row);
      grades.add(grade);
    }

    /// So many cases of each grade.
    void add(int[] counts, double... row) {
      for (var grade = 0; grade < counts.length; grade++)
        for (var it = 0; it < counts[grade]; it++) add(grade, row);
    }

    /// People by their status and life events, a digit each.
    void impairment(String people, int grade) {
      for (var it : people.split(" ", -1)) add(grade, it.charAt(0) - '0', it.charAt(1) - '0');
    }

    /// Tenants of a type of house and degree of contact, by influence and then satisfaction.
    void tenants(int type, int contact, String counts) {
      var cells = counts.split(" ", -1);
      for (var influence = 0; influence < 3; influence++) {
        var row = new double[6];
        if (influence > 0) row[influence - 1] = 1;
        if (type > 0) row[1 + type] = 1;
        row[5] = contact;
        for (var grade = 0; grade < 3; grade++)
          for (var it = Integer.parseInt(cells[3 * influence + grade]); it > 0; it--)
            add(grade, row);
      }
    }

    ProportionalOdds model(int levels) {
      return model(levels, Prior.NONE);
    }

    ProportionalOdds model(int levels, Prior prior) {
      return new ProportionalOdds(
          rows.toArray(double[][]::new),
          grades.stream().mapToInt(it -> it).toArray(),
          levels,
          prior);
    }

    static Data random(Random random, int cases, int features) {
      var data = new Data();
      for (var it = 0; it < cases; it++)
        data.add(random.nextInt(4), random.doubles(features, -2, 2).toArray());
      return data;
    }
  }
}
