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
import starboard.consistency.Expected;
import starboard.consistency.Finding;
import starboard.consistency.LikeBands;
import starboard.consistency.Profiles;
import starboard.consistency.RoundMaker;
import starboard.rating.Subject;

class ProfileChecksTest {
  private static final Subject SERVING = Subject.ADULTS_SERVING;

  /// Mean 2, variance 0.36.
  private static final Expected MOSTLY_MOST = new Expected(List.of(0.0, 0.18, 0.64, 0.18));

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
                "Kent: adults’ serving is No; by the indicators of the other councils Most is"
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
    var check = GroupCheck.byInspector(Profiles.NONE, LikeBands.FUNNEL);
    assertEquals(List.of(), check.find(RoundMaker.of(kent)));
  }

  /// Two councils a grade and two below: 1.5 on average. Chance explains 3 · √(2 · 0.36) / 2.
  @Test
  void anInspectorBelowWhatTheProfilesExplainIsFoundAtHomeInTheFirstCase() {
    kent.judged(SERVING, 1);
    essex.judged(SERVING, 0);
    devon.judged(SERVING, 2);
    assertEquals(
        List.of(
            Finding.open(
                CheckName.INSPECTOR,
                "ann",
                essex.id(),
                new Concerns(List.of(kent.id()), Set.of(SERVING), List.of(), List.of()),
                "The judgements of Ann lie 1.50 of a grade lower than the profiles of the councils"
                    + " explain (2 councils; chance explains -1.27 to 1.27).",
                "low: essex --0-, kent --1-")),
        GroupCheck.byInspector(ALL_ALIKE, LikeBands.FUNNEL)
            .find(RoundMaker.of(kent, devon, essex)));
  }

  @Test
  void aRegionIsFoundTheSameWay() {
    kent.judged(SERVING, 1);
    essex.judged(SERVING, 0);
    devon.judged(SERVING, 2);
    var found =
        GroupCheck.byRegion(ALL_ALIKE, LikeBands.FUNNEL).find(RoundMaker.of(kent, devon, essex));
    assertEquals(List.of("region/london"), found.stream().map(it -> it.id().text()).toList());
  }

  @Test
  void ofOneCaseAGradeBelowIsWithinChance() {
    kent.judged(SERVING, 1);
    var check = GroupCheck.byInspector(ALL_ALIKE, LikeBands.FUNNEL);
    assertEquals(List.of(), check.find(RoundMaker.of(kent)));
  }
}
