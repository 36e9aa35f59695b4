package starboard.consistency.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the model expects of a case from all others.
final class OrdinalModelTest {

  /// The bound that [OrdinalModel] states, over rounds of councils by chance.
  @Test
  void leavingOutByOneStepIsCloseToFittingAnew() {
    var random = new Random(41);
    for (var round = 0; round < 20; round++) {
      var cases = Councils.random(random, 150, 12);
      var model = OrdinalModel.fit(cases);
      var sum = 0.0;
      for (var place = 0; place < cases.size(); place++) {
        var quick = model.leftOut(cases.get(place).id()).orElseThrow();
        var apart = apart(quick, model.expectation(model.refitted(place)));
        assertTrue(apart < 0.01, "apart by " + apart);
        sum += apart;
      }
      assertTrue(sum / cases.size() < 0.001, "on average " + sum / cases.size());
    }
  }

  @Test
  void aGradeThatOnlyTheCaseItselfHasIsStillPossible() {
    var random = new Random(42);
    var cases = new ArrayList<>(Councils.random(random, 80, 3, 2));
    cases.add(new Observation("alone", List.of(3.0, 3.0, 3.0), 3));
    var model = OrdinalModel.fit(cases);
    var quick = model.leftOut("alone").orElseThrow();
    assertTrue(quick.probabilities().get(3) > 0 && quick.probabilities().get(3) < 0.1);
    assertTrue(apart(quick, model.expectation(model.refitted(80))) < 0.1);
  }

  @Test
  void aCouncilThatWasGradedFarFromItsProfileIsUnlikely() {
    var cases = new ArrayList<>(Councils.random(new Random(43), 150, 6));
    cases.add(new Observation("good", Collections.nCopies(6, 5.0), 0));
    var expected = OrdinalModel.fit(cases).leftOut("good").orElseThrow();
    assertEquals(3, expected.likeliest());
    assertTrue(expected.asFarOrFarther(0) < 0.01);
    assertEquals(150, expected.cases());
  }

  @Test
  void whatIsNotKnownCountsAsTheMeanAndHowManyAreNotKnownCounts() {
    var rows =
        Features.of(
            List.of(
                new Observation("a", List.of(1.0, Double.NaN, 7.0), 0),
                new Observation("b", List.of(3.0, 2.0, 7.0), 1),
                new Observation("c", List.of(Double.NaN, 4.0, 7.0), 2),
                new Observation("d", List.of(2.0, Double.NaN, 7.0), 3)));
    var root2 = Math.sqrt(2);
    var third = 1 / Math.sqrt(3);
    var expected =
        new double[][] {
          {-root2, 0, third}, {root2, -root2, -3 * third}, {0, root2, third}, {0, 0, third}
        };
    for (var row = 0; row < rows.length; row++) assertArrayEquals(expected[row], rows[row], 1e-12);
  }

  @Test
  void theOrderOfTheCasesDoesNotMatter() {
    var random = new Random(44);
    var cases = new ArrayList<>(Councils.random(random, 100, 8));
    var before = OrdinalModel.fit(cases);
    Collections.shuffle(cases, random);
    var after = OrdinalModel.fit(cases);
    for (var it : cases)
      assertEquals(
          0,
          apart(before.leftOut(it.id()).orElseThrow(), after.leftOut(it.id()).orElseThrow()),
          1e-9);
  }

  @Test
  void unitsOfAFeatureDoNotMatter() {
    var cases = Councils.random(new Random(45), 100, 4);
    var other =
        cases.stream()
            .map(it ->
                new Observation(
                    it.id(), it.features().stream().map(x -> 100 - 7 * x).toList(), it.grade()))
            .toList();
    var before = OrdinalModel.fit(cases);
    var after = OrdinalModel.fit(other);
    for (var it : cases)
      assertEquals(
          0,
          apart(before.leftOut(it.id()).orElseThrow(), after.leftOut(it.id()).orElseThrow()),
          1e-9);
  }

  @Test
  void oneGradeForAllAndNoFeaturesAreFitted() {
    var same =
        IntStream.range(0, 60)
            .mapToObj(it -> new Observation("c" + it, List.of(1.0 + it % 5), 2))
            .toList();
    assertEquals(2, OrdinalModel.fit(same).leftOut("c7").orElseThrow().likeliest());
    var bare =
        IntStream.range(0, 60)
            .mapToObj(it -> new Observation("c" + it, List.of(), it % 2 + 1))
            .toList();
    var expected = OrdinalModel.fit(bare).leftOut("c7").orElseThrow();
    assertTrue(expected.probabilities().get(1) > expected.probabilities().get(2));
  }

  @Test
  void tooFewCasesAndUnknownOnesGiveNoExpectation() {
    var cases = Councils.random(new Random(46), 31, 3);
    assertTrue(OrdinalModel.fit(cases).leftOut(cases.getFirst().id()).isPresent());
    assertEquals(Optional.empty(), OrdinalModel.fit(cases).leftOut("nowhere"));
    assertEquals(
        Optional.empty(), OrdinalModel.fit(cases.subList(0, 30)).leftOut(cases.getFirst().id()));
    assertEquals(Optional.empty(), OrdinalModel.fit(List.of()).leftOut("nowhere"));
  }

  @Test
  void refusesWhatIsNoObservation() {
    var one = new Observation("a", List.of(1.0), 0);
    var wide = new Observation("b", List.of(1.0, 2.0), 0);
    assertThrows(IllegalArgumentException.class, () -> OrdinalModel.fit(List.of(one, one)));
    assertThrows(IllegalArgumentException.class, () -> OrdinalModel.fit(List.of(one, wide)));
    assertThrows(IllegalArgumentException.class, () -> new Observation("a", List.of(), 4));
    assertThrows(IllegalArgumentException.class, () -> new Observation("a", List.of(), -1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Observation("a", List.of(Double.POSITIVE_INFINITY), 1));
  }

  private static double apart(Expectation one, Expectation other) {
    return IntStream.range(0, 4)
        .mapToDouble(it -> Math.abs(one.probabilities().get(it) - other.probabilities().get(it)))
        .max()
        .orElseThrow();
  }
}
