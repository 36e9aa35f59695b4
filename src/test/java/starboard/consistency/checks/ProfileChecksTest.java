package starboard.consistency.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.casework.Region;
import starboard.consistency.CaseMaker;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.Profiles;
import starboard.consistency.RoundFacts;
import starboard.consistency.RoundMaker;
import starboard.consistency.model.Expectation;
import starboard.rating.Subject;

class ProfileChecksTest {
  private static final Subject SERVING = Subject.ADULTS_SERVING;

  /// Mean 2, variance 0.36.
  private static final Expectation MOSTLY_MOST =
      new Expectation(List.of(0.0, 0.18, 0.64, 0.18), 40);

  private static final Profiles ALL_ALIKE =
      (_, subject) -> subject == SERVING ? Optional.of(MOSTLY_MOST) : Optional.empty();

  private final CaseMaker kent = CaseMaker.of("Kent", Region.LONDON);
  private final CaseMaker essex = CaseMaker.of("Essex", Region.LONDON);
  private final CaseMaker devon = CaseMaker.of("Devon", Region.SOUTH_WEST).by("Bob");

  @Test
  void aGradeOutsideTheMiddleOfWhatLikeCouncilsHaveIsFoundWithItsChances() {
    kent.judged(SERVING, 0);
    assertEquals(
        List.of(
            Finding.open(
                CheckName.PEERS,
                "adults-serving",
                kent.id(),
                Concerns.of(SERVING),
                "Kent: adults’ serving is No; by the indicators of 40 other councils Most is"
                    + " likeliest, and No or worse has a chance of under 1 % (No under 1 %, Some"
                    + " 18 %, Most 64 %, Yes 18 %).",
                "No, low for ----------")),
        new PeersCheck(ALL_ALIKE).find(RoundMaker.of(kent)));
  }

  @Test
  void aGradeThatIsOnlyLessLikelyIsNotFound() {
    kent.judged(SERVING, 1);
    essex.judged(SERVING, 3);
    assertEquals(List.of(), new PeersCheck(ALL_ALIKE).find(RoundMaker.of(kent, essex)));
  }

  @Test
  void nothingIsSaidOfACouncilOfWhichNothingIsKnown() {
    kent.judged(SERVING, 0);
    assertEquals(List.of(), new PeersCheck(Profiles.NONE).find(RoundMaker.of(kent)));
    var check = GroupCheck.byInspector(Profiles.NONE);
    assertEquals(List.of(), check.find(RoundMaker.of(kent)));
  }

  /// Five councils a grade or two below, 1.4 on average. Chance explains (3.09 √(5 · 0.36) + ½) /
  /// 5.
  @Test
  void anInspectorBelowWhatTheProfilesExplainIsFoundAtHomeInTheFirstCase() {
    assertEquals(
        List.of(
            Finding.open(
                CheckName.INSPECTOR,
                "ann",
                essex.id(),
                new Concerns(
                    List.of(
                        kent.id(),
                        CaseMaker.of("Luton").id(),
                        CaseMaker.of("Merton").id(),
                        CaseMaker.of("Newham").id()),
                    Set.of(SERVING),
                    List.of(),
                    List.of()),
                "The judgements of Ann lie 1.40 of a grade lower than the profiles of the councils"
                    + " explain (5 councils; chance explains -0.93 to 0.93).",
                "low: essex --0-, kent --1-, luton --1-, merton --0-, newham --1-")),
        GroupCheck.byInspector(ALL_ALIKE).find(severe()));
  }

  @Test
  void aRegionIsFoundTheSameWay() {
    var found = GroupCheck.byRegion(ALL_ALIKE).find(severe());
    assertEquals(List.of("region/london"), found.stream().map(it -> it.id().text()).toList());
  }

  @Test
  void ofFewCasesNothingIsSaidOfAnInspector() {
    kent.judged(SERVING, 0);
    essex.judged(SERVING, 0);
    assertEquals(List.of(), GroupCheck.byInspector(ALL_ALIKE).find(RoundMaker.of(kent, essex)));
  }

  /// Five London councils judged by Ann, and one by Bob.
  private RoundFacts severe() {
    kent.judged(SERVING, 1);
    essex.judged(SERVING, 0);
    devon.judged(SERVING, 2);
    return RoundMaker.of(
        kent,
        devon,
        essex,
        CaseMaker.of("Luton", Region.LONDON).judged(SERVING, 1),
        CaseMaker.of("Merton", Region.LONDON).judged(SERVING, 0),
        CaseMaker.of("Newham", Region.LONDON).judged(SERVING, 1));
  }
}
