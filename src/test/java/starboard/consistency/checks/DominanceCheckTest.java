package starboard.consistency.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.consistency.CaseMaker;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.RoundMaker;
import starboard.indicators.IndicatorCode;
import starboard.rating.Subject;

class DominanceCheckTest {
  private final CaseMaker kent =
      CaseMaker.of("Kent").judged(Subject.ADULTS_SERVING, 1).band("A11", 4).band("A12", 5);
  private final CaseMaker essex =
      CaseMaker.of("Essex").judged(Subject.ADULTS_SERVING, 2).band("A11", 4).band("A12", 3);

  @Test
  void aLowerGradeWithTheSameOrBetterBandsIsFoundInTheCaseThatHasIt() {
    kent.band("A13", 2).band("A14", 1);
    essex.band("A13", 2);
    assertEquals(
        List.of(
            Finding.open(
                CheckName.DOMINANCE,
                "adults-serving/essex",
                kent.id(),
                new Concerns(
                    List.of(essex.id()),
                    Set.of(Subject.ADULTS_SERVING),
                    List.of(new IndicatorCode("A12")),
                    List.of()),
                "Kent: adults’ serving is Some and in Essex Most, though its bands are the same or"
                    + " better on all 3 indicators that both have (better on 1).",
                "Some 4521------, Most 432-------")),
        find());
  }

  @Test
  void theSameBandsAreEnough() {
    kent.band("A12", 3).band("A13", 2);
    essex.band("A13", 2);
    assertEquals(
        "Kent: adults’ serving is Some and in Essex Most, though its bands are the same on all 3"
            + " indicators that both have.",
        find().getFirst().sentence());
  }

  @Test
  void twoSharedIndicatorsAreTooFew() {
    kent.band("A13", 2);
    essex.band("A14", 2);
    assertEquals(List.of(), find());
  }

  @Test
  void oneWorseBandExplainsTheGrade() {
    kent.band("A13", 1);
    essex.band("A13", 2);
    assertEquals(List.of(), find());
  }

  @Test
  void indicatorsOfTheOtherServiceDoNotCount() {
    kent.band("A1", 3);
    essex.band("A1", 3);
    assertEquals(List.of(), find());
  }

  private List<Finding> find() {
    return new DominanceCheck().find(RoundMaker.of(essex, kent));
  }
}
