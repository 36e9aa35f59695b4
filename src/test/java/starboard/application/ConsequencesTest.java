package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import starboard.application.publishing.Consequences;
import starboard.rating.Stars;

/// Only what the document says of a rating is said, and no score that nobody knows.
class ConsequencesTest {
  private static final String WEAK =
      "In the comprehensive performance assessment a council with zero stars for social services is"
          + " placed no higher than weak.";
  private static final String EXCELLENT =
      "In the comprehensive performance assessment a council with fewer than two stars for social"
          + " services is not placed as excellent.";

  @Test
  void theAssessmentOfTheWholeCouncilIsLimitedBelowTwoStars() {
    var expected =
        Map.of(
            Stars.ZERO, 2,
            Stars.ONE, 1,
            Stars.TWO, 0,
            Stars.THREE, 0);
    for (var stars : Stars.values()) {
      var says = Consequences.of(stars);
      int limits = (says.contains(WEAK) ? 1 : 0) + (says.contains(EXCELLENT) ? 1 : 0);
      assertEquals(expected.get(stars), limits, stars.words());
      assertEquals(stars == Stars.ZERO, says.contains(WEAK), stars.words());
    }
  }

  @Test
  void freedomsAreThoseOfTheBestAndSupportIsThatOfTheWeakest() {
    assertEquals(2, Consequences.of(Stars.THREE).size());
    assertEquals(
        "Councils with zero stars receive additional support, return fuller information, and are"
            + " subject to more frequent monitoring.",
        Consequences.of(Stars.ZERO).getFirst());
  }
}
