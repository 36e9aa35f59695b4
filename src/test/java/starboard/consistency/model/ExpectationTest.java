package starboard.consistency.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// The words of an expectation.
final class ExpectationTest {
  private static final Expectation SOME = new Expectation(List.of(0.1, 0.2, 0.6, 0.1), 149);

  @Test
  void asFarOrFartherAddsUpTheTailOfTheSameSide() {
    assertEquals(2, SOME.likeliest());
    assertEquals(0.1, SOME.asFarOrFarther(0), 1e-12);
    assertEquals(0.3, SOME.asFarOrFarther(1), 1e-12);
    assertEquals(1, SOME.asFarOrFarther(2), 1e-12);
    assertEquals(0.1, SOME.asFarOrFarther(3), 1e-12);
  }

  @Test
  void meanAndVarianceAreThoseOfTheLevel() {
    assertEquals(1.7, SOME.mean(), 1e-12);
    assertEquals(0.61, SOME.variance(), 1e-12);
  }

  @Test
  void refusesWhatAreNoProbabilities() {
    for (var bad :
        List.of(
            List.of(0.5, 0.5),
            List.of(0.5, 0.5, 0.5, -0.5),
            List.of(0.2, 0.2, 0.2, 0.2),
            List.of(Double.NaN, 0.5, 0.25, 0.25)))
      assertThrows(IllegalArgumentException.class, () -> new Expectation(bad, 10));
  }
}
