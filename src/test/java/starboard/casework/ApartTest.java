package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.ModerationNote;
import starboard.casework.moderation.NoteId;
import starboard.casework.moderation.Response;
import starboard.journal.History;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Two people who work apart, and what comes of it when their laptops meet.
class ApartTest {
  @Test
  void twoDeterminationsApartStayLockedUntilTheCaseIsOpenedAgain() {
    var ready = Way.at(CaseStep.READY).file().history();
    var one = doing(ready, Play.CHIEF, Way.determine());
    var two =
        doing(ready, Way.DORA, Way.determine(Subject.ADULTS_SERVING, Serving.SOME, "Otherwise."));
    var both = one.merge(two);
    var state = CaseFile.of(both).state();
    assertTrue(state.deliberation().outcome().locked());
    assertEquals(Optional.empty(), state.deliberation().outcome().determination());
    assertFalse(state.isDetermined());
    var judge =
        new Command.Judge(
            CaseFixture.CASE, Subject.ADULTS_SERVING, CaseFixture.given(Serving.YES));
    assertEquals("case-is-not-determined", rule(both, CaseFixture.ANN, judge));
    assertEquals("case-is-not-determined", rule(both, Play.CHIEF, Way.determine()));
    var opened = doing(both, Play.CHIEF, say(new Deciding.Reopened("Two of us determined it.")));
    assertFalse(CaseFile.of(opened).state().deliberation().outcome().locked());
  }

  @Test
  void aJudgementMadeApartDoesNotMoveADeterminedCaseUnseen() {
    var before = Way.at(CaseStep.WITH_COUNCIL).file().history();
    var ready = doing(before, Play.CHIEF, say(Way.move(CaseStep.READY, "It wants no more time.")));
    var determined = doing(ready, Play.CHIEF, Way.determine());
    var apart =
        doing(
            before,
            CaseFixture.ANN,
            say(CaseFixture.judged(Subject.ADULTS_SERVING, Serving.NO)));
    var state = CaseFile.of(determined.merge(apart)).state();
    assertTrue(state.deliberation().outcome().locked());
    assertFalse(state.isDetermined());
  }

  @Test
  void twoOpeningsApartWithDifferentReasonsOpenTheCase() {
    var determined = Way.determined().file().history();
    var one = doing(determined, Play.CHIEF, say(new Deciding.Reopened("one")));
    var two = doing(determined, Way.DORA, say(new Deciding.Reopened("two")));
    var outcome = CaseFile.of(one.merge(two)).state().deliberation().outcome();
    assertFalse(outcome.locked());
    assertEquals(2, outcome.reopenings().size());
  }

  @Test
  void twoInspectorsAskedApartKeepACaseWaiting() {
    var before = Way.at(CaseStep.READY).file().history();
    var both =
        doing(before, Play.CHIEF, say(new Deciding.SecondAsked("Ben")))
            .merge(doing(before, Way.DORA, say(new Deciding.SecondAsked("Carl"))));
    assertEquals("second-judgement-is-in", rule(both, Play.CHIEF, Way.determine()));
    var settled = doing(both, Play.CHIEF, say(new Deciding.SecondAsked("")));
    assertEquals("", rule(settled, Play.CHIEF, Way.determine()));
  }

  @Test
  void ofTwoMovesApartTheEarlierStepStands() {
    var before = Way.at(CaseStep.MODERATION).file().history();
    var both =
        doing(before, Play.CHIEF, say(Way.move(CaseStep.WITH_COUNCIL, "")))
            .merge(doing(before, Way.DORA, say(Way.move(CaseStep.PROVISIONAL, "again"))));
    assertEquals(
        CaseStep.PROVISIONAL,
        CaseFile.of(both).state().deliberation().step(CaseFixture.open()));
  }

  @Test
  void twoAnswersApartLeaveAPointOpen() {
    var before =
        Way.at(CaseStep.PROVISIONAL).say(Play.OFFICER, CouncilPoliciesTest.POINT).file().history();
    var other =
        new Deciding.Responded(
            CouncilPoliciesTest.ANSWER.id(),
            Optional.of(new Response(Response.Kind.NOT_ACCEPTED, "It is right.", "")));
    var both =
        doing(before, CaseFixture.ANN, say(CouncilPoliciesTest.ANSWER))
            .merge(doing(before, Play.CHIEF, say(other)));
    assertEquals(1, CaseFile.of(both).state().deliberation().open().size());
  }

  @Test
  void aHistoryUpToAnEntryIsWhatItsAuthorHadSeen() {
    var base = Way.at(CaseStep.PROVISIONAL).file().history();
    var one = doing(base, CaseFixture.ANN, say(new Deciding.Noted(id("a"), note())));
    var two = doing(base, CaseFixture.BEN, say(new Deciding.Noted(id("b"), note())));
    var both = one.merge(two);
    assertEquals(base, both.upTo(base.heads()));
    assertEquals(one, both.upTo(one.heads()));
    assertEquals(both, both.upTo(both.heads()));
    assertEquals(0, both.upTo(Set.of()).size());
  }

  private static NoteId id(String text) {
    return new NoteId(text);
  }

  private static Optional<ModerationNote> note() {
    return Optional.of(new ModerationNote("alike", List.of()));
  }

  private static Command.Say say(Act.Undoable act) {
    return new Command.Say(CaseFixture.CASE, act);
  }

  private static CaseDesk desk(History history, Person person) {
    return CaseFixture.desk(Play.round(CaseFixture.open()), history, person);
  }

  private static String rule(History history, Person person, Command.OnCase command) {
    return Way.rule(CaseRulings.rule(desk(history, person), command));
  }

  private static History doing(History history, Person person, Command.OnCase command) {
    var desk = desk(history, person);
    var ruling = CaseRulings.rule(desk, command);
    assertEquals("", Way.rule(ruling));
    return desk.saying(
            ((Ruling.Allowed) ruling).acts().stream().map(Act.OfCase.class::cast).toList())
        .history();
  }
}
