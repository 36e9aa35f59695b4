package starboard.rating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookProofTest {
  private static final RuleBook SOUND = Books.recovered();
  private static final Band ZERO = Books.band(0, 0, 5);
  private static final Band ONE = Books.band(1, 6, 9);
  private static final Band TWO = Books.band(2, 10, 13);
  private static final Band THREE = Books.band(3, 14, 18);

  @Test
  void theRecoveredRuleBookIsProved() {
    assertInstanceOf(Proof.Proved.class, RuleBookProof.of(SOUND));
  }

  @Test
  void aGapBetweenBandsIsRefusedWithTheFirstCombinationThatFallsIntoIt() {
    var gap = bands(Books.band(0, 0, 5), Books.band(1, 7, 9), TWO, THREE);
    refused(
        gap,
        "Some/Poor + Some/Promising (6 points) has no star: no band holds 6 (and 4 more like it)");
  }

  @Test
  void aGapAtTheTopIsRefused() {
    refused(
        bands(ZERO, ONE, TWO, Books.band(3, 14, 17)),
        "Yes/Excellent + Yes/Excellent (18 points) has no star: no band holds 18");
  }

  @Test
  void overlappingBandsAreRefused() {
    refused(
        bands(ZERO, Books.band(1, 6, 10), TWO, THREE),
        "the bands of one star and two stars overlap at 10 points");
  }

  @Test
  void aBandThatRunsBackwardsIsRefused() {
    refused(
        bands(ZERO, ONE, TWO, Books.band(3, 18, 14)),
        "the band of three stars runs from 18 to 14; the lower end comes first",
        "Some/Excellent + Yes/Excellent (14 points) has no star: no band holds 14 (and 27 more like"
            + " it)");
  }

  @Test
  void aStarWithoutABandIsRefused() {
    refused(bands(ZERO, ONE, Books.band(2, 10, 18)), "no band for three stars");
  }

  @Test
  void aStarWithTwoBandsIsRefused() {
    refused(
        bands(ZERO, ONE, TWO, Books.band(3, 14, 15), Books.band(3, 16, 18)),
        "2 bands for three stars; one is needed");
  }

  @Test
  void aBetterJudgementThatLowersTheStarIsRefusedWithBothCombinations() {
    refused(
        bands(ZERO, Books.band(2, 6, 9), Books.band(1, 10, 13), THREE),
        "Some/Poor + Most/Promising gives two stars, but the better Most/Poor + Most/Promising"
            + " gives one star (and 75 more like it)");
  }

  @Test
  void aLimitingRuleThatPunishesTheBetterGradeIsRefused() {
    refused(
        Books.withRule(SOUND, new LimitingRule("Yes is zero", Serving.YES, Stars.ZERO)),
        "Some/Poor + Most/Poor gives one star, but the better Some/Poor + Yes/Poor gives zero stars"
            + " (and 63 more like it)");
  }

  @Test
  void servicesOfUnequalWeightAreRefused() {
    var unequal =
        Books.withWeights(
            bands(ZERO, ONE, TWO, Books.band(3, 14, 27)),
            Map.of(Service.CHILDREN, 2, Service.ADULTS, 1));
    refused(
        unequal,
        "Some/Poor + Some/Promising gives one star, but with the services swapped two stars (and 17"
            + " more like it)");
  }

  @Test
  void aMissingWeightIsRefused() {
    refused(
        Books.withWeights(SOUND, Map.of(Service.CHILDREN, 1)), "Adults’ services have no weight");
  }

  @Test
  void aWeightOfZeroIsRefused() {
    refused(
        Books.withWeights(SOUND, Map.of(Service.CHILDREN, 0, Service.ADULTS, 0)),
        "Children’s services have weight 0; weights are 1 to 100",
        "Adults’ services have weight 0; weights are 1 to 100");
  }

  @Test
  void aGradeWithoutPointsIsRefusedBeforeCombinationsAreLookedAt() {
    refused(Books.withoutPoints(SOUND, Serving.MOST), "Most has no points");
  }

  @Test
  void pointsOutOfRangeAreRefused() {
    refused(Books.withPoints(SOUND, Capacity.POOR, -1), "Poor has -1 points; points are 0 to 1000");
  }

  @Test
  void aBetterGradeWithFewerPointsIsRefused() {
    refused(
        Books.withPoints(SOUND, Capacity.EXCELLENT, 1),
        "Excellent has 1 point, fewer than Promising with 2",
        "Some/Poor + Some/Promising gives one star, but the better Some/Poor + Some/Excellent gives"
            + " zero stars (and 17 more like it)");
  }

  @Test
  void aGradeWithoutMeaningIsRefused() {
    refused(
        Books.withoutMeanings(SOUND),
        "No has no meaning",
        "Some has no meaning",
        "Most has no meaning",
        "Yes has no meaning",
        "Poor has no meaning",
        "Uncertain has no meaning",
        "Promising has no meaning",
        "Excellent has no meaning");
  }

  @Test
  void aWorkedExampleThatIsNotMetIsRefused() {
    var profile = new Profile(Serving.NO, Capacity.POOR, Serving.MOST, Capacity.PROMISING);
    refused(
        Books.withExample(SOUND, new Example("first", profile, Stars.ONE)),
        "worked example “first” (No/Poor + Most/Promising) should give one star, but gives zero"
            + " stars");
  }

  private static RuleBook bands(Band... bands) {
    return Books.withBands(SOUND, bands);
  }

  private static void refused(RuleBook book, String... sentences) {
    var refuted = assertInstanceOf(Proof.Refuted.class, RuleBookProof.of(book));
    assertEquals(List.of(sentences), refuted.flaws().stream().map(Flaw::words).toList());
  }
}
