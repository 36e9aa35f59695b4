package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        "zero-brings-monitoring", Way.rule(play.tries(Play.CHIEF, zero("grounds", "report", ""))));
    assertEquals(
        "chief-inspector-determines",
        Way.rule(play.tries(CaseFixture.ANN, zero("grounds", "report", "monthly"))));
    play.say(Play.CHIEF, zero("grounds", "report", "monthly"));
    assertEquals(
        Optional.of(Stars.ZERO),
        play.state().deliberation().outcome().changed().map(InYearChange::stars));
    assertTrue(play.state().isDetermined());
    assertEquals(
        "only-zero-is-lifted", Way.rule(play.tries(Play.CHIEF, zero("more", "report", "monthly"))));
    play.say(Play.CHIEF, lift(DAY));
    assertEquals("only-zero-is-lifted", Way.rule(play.tries(Play.CHIEF, lift(DAY.minusDays(1)))));
  }

  @Test
  void aChangeIsTakenBackOnlyWithAReasonWhichStays() {
    var play = Way.determined();
    var back = new Deciding.InYearTakenBack("The letter was about another council.");
    assertEquals("in-year-change-stands", Way.rule(play.tries(Play.CHIEF, back)));
    play.say(Play.CHIEF, zero("grounds", "report", "monthly"));
    for (var silent :
        List.of(new Deciding.InYearTakenBack(" "), new Deciding.InYearChanged(Optional.empty())))
      assertEquals("in-year-take-back-has-a-reason", Way.rule(play.tries(Play.CHIEF, silent)));
    assertEquals("chief-inspector-determines", Way.rule(play.tries(CaseFixture.ANN, back)));
    play.say(Play.CHIEF, back);
    assertEquals(Optional.empty(), play.state().deliberation().outcome().changed());
    assertTrue(play.state().isDetermined());
    var line = Trail.ofCase(play.file().said()).getLast();
    assertEquals("The letter was about another council.", line.why());
    assertTrue(line.before().startsWith("set to zero, zero stars from"), line.before());
    play.say(Play.CHIEF, zero("grounds", "report", "monthly"));
  }

  @Test
  void noChangeIsUndoneInSilenceWhileItsCaseIsOpenAgain() {
    var play = Way.determined().say(Play.CHIEF, zero("grounds", "report", "monthly"));
    play.say(Way.DORA, new Deciding.Reopened("A slip."));
    var undo = new Command.Undo(CaseFixture.CASE);
    assertEquals("in-year-take-back-has-a-reason", Way.rule(play.tries(Play.CHIEF, undo)));
    play.say(Play.CHIEF, new Deciding.InYearTakenBack("A slip."));
    assertEquals(Optional.empty(), play.state().deliberation().outcome().changed());
  }

  @Test
  void aRatingThatIsNotZeroIsNotLifted() {
    assertEquals("only-zero-is-lifted", Way.rule(Way.determined().tries(Play.CHIEF, lift(DAY))));
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

  @Test
  void aChangeDoesNotHoldFromBeforeTheDetermination() {
    var early =
        Way.determined().tries(Play.CHIEF, zero(DAY.minusDays(1), "grounds", "report", "monthly"));
    assertEquals(
        new Ruling.Refused(
            new Refusal(
                "in-year-change-comes-after-the-rating",
                "The change would hold from 20 August 2004, but the rating was determined on 21"
                    + " August 2004.",
                "Name that day or a later one.")),
        early);
  }

  @Test
  void aRatingOfThePublishedRecordChangesFromItsPublicationOn() {
    var terms = CaseFixture.terms();
    assertEquals("was published on 18 November 2004", refusedOn(terms, "2004-11-17"));
    assertEquals("", refusedOn(terms, "2004-11-18"));
    var month =
        new RoundTerms(
            terms.id(),
            terms.kind(),
            terms.from(),
            terms.ruleBook(),
            terms.cutOff(),
            Optional.empty(),
            terms.councils(),
            terms.source());
    assertEquals("was not published before 1 November 2004", refusedOn(month, "2004-10-31"));
    assertEquals("", refusedOn(month, "2004-11-01"));
  }

  /// What is said of the rating where a change from that day on is refused; blank where it is not.
  private static String refusedOn(RoundTerms terms, String day) {
    var published =
        CaseFixture.say(
            CaseFixture.empty(), Play.CHIEF, new Act.RatingRecorded(Map.of(), Stars.TWO, "record"));
    var round = new Round(terms, Round.Phase.PUBLISHED);
    var desk =
        new CaseDesk(
            Play.round(round),
            CaseFixture.COUNCIL,
            CaseFixture.RULES,
            Optional.empty(),
            CaseFile.of(published),
            Play.CHIEF,
            "laptop",
            Instant.parse("2005-01-03T09:00:00Z"),
            CaseFixture.AROUND);
    var change = zero(LocalDate.parse(day), "grounds", "report", "monthly");
    return switch (CaseRulings.rule(desk, new Command.Say(CaseFixture.CASE, change))) {
      case Ruling.Refused(var refusal) -> {
        assertEquals("in-year-change-comes-after-the-rating", refusal.rule());
        yield refusal.sentence().replaceFirst(".*the rating ", "").replace(".", "");
      }
      case Ruling.Allowed _ -> "";
    };
  }

  private static Deciding.InYearChanged zero(String grounds, String evidence, String monitoring) {
    return zero(DAY, grounds, evidence, monitoring);
  }

  private static Deciding.InYearChanged zero(
      LocalDate day, String grounds, String evidence, String monitoring) {
    return new Deciding.InYearChanged(
        Optional.of(
            new InYearChange(
                InYearChange.Kind.TO_ZERO, Stars.ZERO, day, grounds, evidence, monitoring)));
  }

  private static Deciding.InYearChanged lift(LocalDate day) {
    return new Deciding.InYearChanged(
        Optional.of(
            new InYearChange(InYearChange.Kind.LIFTED, Stars.ONE, day, "grounds", "report", "")));
  }
}
