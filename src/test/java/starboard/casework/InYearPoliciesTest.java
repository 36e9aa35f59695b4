package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseStep;
import starboard.casework.determination.InYearChange;
import starboard.rating.Stars;

class InYearPoliciesTest {
  private static final LocalDate DAY = LocalDate.of(2004, 8, 21);

  @Test
  void aRatingIsChangedWithinTheYearOnlyOnceItStands() {
    assertEquals(
        "in-year-change-follows-a-rating",
        Way.rule(Way.at(CaseStep.READY).tries(Play.CHIEF, zero("grounds", "report", "monthly"))));
  }

  @Test
  void aRatingIsSetToZeroWithGroundsEvidenceAndMonitoring() {
    var play = Way.determined();
    for (var act : List.of(zero("", "report", "monthly"), zero("grounds", " ", "monthly")))
      assertEquals("in-year-change-has-grounds", Way.rule(play.tries(Play.CHIEF, act)));
    assertEquals(
        "zero-brings-monitoring",
        Way.rule(play.tries(Play.CHIEF, zero("grounds", "report", ""))));
    assertEquals(
        "chief-inspector-determines",
        Way.rule(play.tries(CaseFixture.ANN, zero("grounds", "report", "monthly"))));
    play.say(Play.CHIEF, zero("grounds", "report", "monthly"));
    assertEquals(
        Optional.of(Stars.ZERO),
        play.state().deliberation().outcome().changed().map(InYearChange::stars));
    assertTrue(play.state().isDetermined());
    assertEquals(
        "only-zero-is-lifted",
        Way.rule(play.tries(Play.CHIEF, zero("more", "report", "monthly"))));
    play.say(Play.CHIEF, lift(DAY));
    assertEquals("only-zero-is-lifted", Way.rule(play.tries(Play.CHIEF, lift(DAY.minusDays(1)))));
  }

  @Test
  void aRatingThatIsNotZeroIsNotLifted() {
    assertEquals(
        "only-zero-is-lifted", Way.rule(Way.determined().tries(Play.CHIEF, lift(DAY))));
  }

  @Test
  void aChangeHoldsFromADayThatHasCome() {
    var late =
        new InYearChange(
            InYearChange.Kind.TO_ZERO, Stars.ZERO, DAY.plusDays(9), "grounds", "report", "monthly");
    assertEquals(
        "in-year-change-has-come",
        Way.rule(
            Way.determined().tries(Play.CHIEF, new Deciding.InYearChanged(Optional.of(late)))));
  }

  private static Deciding.InYearChanged zero(String grounds, String evidence, String monitoring) {
    return new Deciding.InYearChanged(
        Optional.of(
            new InYearChange(
                InYearChange.Kind.TO_ZERO, Stars.ZERO, DAY, grounds, evidence, monitoring)));
  }

  private static Deciding.InYearChanged lift(LocalDate day) {
    return new Deciding.InYearChanged(
        Optional.of(
            new InYearChange(InYearChange.Kind.LIFTED, Stars.ONE, day, "grounds", "report", "")));
  }
}
