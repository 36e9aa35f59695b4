package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.casework.moderation.FindingId;
import starboard.casework.moderation.NoteId;
import starboard.casework.moderation.RepresentationId;
import starboard.casework.moderation.Settlement;
import starboard.rating.Serving;
import starboard.rating.Subject;

class StepPoliciesTest {
  private static final List<CaseStep> STEPS =
      List.of(
          CaseStep.PREPARATION,
          CaseStep.PROVISIONAL,
          CaseStep.MODERATION,
          CaseStep.WITH_COUNCIL,
          CaseStep.READY);

  @Test
  void everyMoveIsOpenToItsRolesAndToNoOther() {
    for (var from : STEPS)
      for (var to : STEPS)
        for (var role : Role.values())
          for (var reason : List.of("", "why")) {
            var play = Way.at(from);
            if (to == CaseStep.WITH_COUNCIL && from == CaseStep.READY)
              play.at("2004-08-10T09:00:00Z");
            var ruling = play.tries(new Person("Eve", role), Way.move(to, reason));
            assertEquals(
                expected(from, to, role, reason),
                Way.rule(ruling),
                "%s from %s to %s, “%s”".formatted(role, from, to, reason));
          }
  }

  private static String expected(CaseStep from, CaseStep to, Role role, String reason) {
    if (role == Role.DATA_OFFICER || role == Role.READER) return "person-may-moderate";
    if (from == to && reason.isBlank()) return "";
    if (to.ordinal() > from.ordinal() + 1) return "one-step-at-a-time";
    if (to.before(from) && reason.isBlank()) return "way-back-has-a-reason";
    if (role == Role.INSPECTOR) {
      var early = to.before(CaseStep.MODERATION) && from.before(CaseStep.MODERATION);
      if (!early && to != CaseStep.READY) return "chief-inspector-moves";
    }
    return to == CaseStep.READY && from == CaseStep.WITH_COUNCIL && reason.isBlank()
        ? "council-was-heard"
        : "";
  }

  @Test
  void aCaseIsNotProvisionalBeforeAllFourJudgementsHaveTheirReasons() {
    var play = Play.start();
    for (var subject : Subject.values()) {
      refused("judgements-are-complete", play, Way.move(CaseStep.PROVISIONAL, ""));
      play.say(CaseFixture.ANN, CaseFixture.judged(subject, Way.grade(subject)));
    }
    refused("judgements-are-complete", play, Way.move(CaseStep.PROVISIONAL, ""));
    for (var subject : Subject.values())
      play.say(CaseFixture.ANN, new Act.Reasoned(subject, "because"));
    play.say(CaseFixture.ANN, Way.move(CaseStep.PROVISIONAL, ""));
  }

  @Test
  void theCouncilHasADayToComeEachTimeTheDraftGoesToIt() {
    for (var due : List.of("2004-08-01", "2004-08-02")) {
      var move =
          new CaseMove(CaseStep.WITH_COUNCIL, "again", Optional.of(LocalDate.parse(due)));
      assertEquals(
          "council-has-a-day",
          Way.rule(Way.at(CaseStep.MODERATION).tries(Play.CHIEF, new Deciding.Moved(move))));
      assertEquals(
          "council-has-a-day",
          Way.rule(Way.at(CaseStep.READY).tries(Play.CHIEF, new Deciding.Moved(move))));
    }
    var none = new Deciding.Moved(new CaseMove(CaseStep.WITH_COUNCIL, "again"));
    refused("council-has-a-day", Way.at(CaseStep.READY), none);
  }

  @Test
  void anOpenPointKeepsACaseFromBeingReadyAndFromBeingDetermined() {
    var play = Way.at(CaseStep.WITH_COUNCIL).say(Play.OFFICER, CouncilPoliciesTest.POINT);
    play.at("2004-08-21T09:00:00Z");
    refused("council-was-answered", play, Way.move(CaseStep.READY, ""));
    play.say(CaseFixture.ANN, CouncilPoliciesTest.ANSWER);
    play.say(CaseFixture.ANN, Way.move(CaseStep.READY, ""));
    play.say(
        Play.OFFICER,
        new Deciding.Represented(
            new RepresentationId("late"), CouncilPoliciesTest.POINT.representation()));
    assertEquals("council-was-answered", Way.rule(play.tries(Play.CHIEF, Way.determine())));
  }

  @Test
  void whatIsReadyDoesNotChange() {
    for (var act :
        List.<Act.Undoable>of(
            CaseFixture.judged(Subject.ADULTS_SERVING, Serving.YES),
            new Act.Reasoned(Subject.ADULTS_SERVING, "other"),
            new Act.Valued(SampleCriteria.A1, Optional.of(SampleCriteria.value("99"))),
            new Act.Exempted("A1", "few children")))
      refused("ready-case-stands", Way.at(CaseStep.READY), act);
    var own = Way.on(Way.judged(Play.CHIEF), CaseStep.READY);
    own.say(CaseFixture.BEN, new Deciding.Noted(new NoteId("n"), Optional.empty()));
    assertEquals("", Way.rule(own.tries(Play.CHIEF, Way.move(CaseStep.PROVISIONAL, "look again"))));
  }

  @Test
  void onlyTheInspectorOfACaseJudgesMovesSettlesAndAnswers() {
    var settled =
        new Deciding.FindingSettled(
            new FindingId("f"),
            Optional.of(new Settlement(Settlement.Kind.NO_CHANGE, "alike", "")));
    for (var act :
        List.of(
            CaseFixture.judged(Subject.ADULTS_SERVING, Serving.YES),
            Way.move(CaseStep.PREPARATION, "again"),
            settled,
            CouncilPoliciesTest.ANSWER)) {
      var play =
          Way.at(CaseStep.PROVISIONAL)
              .say(Play.OFFICER, CouncilPoliciesTest.POINT)
              .say(Play.CHIEF, new Deciding.Assigned("Ann"));
      assertEquals("assigned-inspector-works", Way.rule(play.tries(CaseFixture.BEN, act)));
      play.say(CaseFixture.ANN, act);
    }
  }

  @Test
  void findingsAreSettledBeforeACaseIsReadyAndBeforeItIsDetermined() {
    var open =
        Surroundings.of(
            new Register(Map.of(), Map.of()),
            Set.of(),
            CaseFixture.RULES,
            () -> List.of("Like was not judged alike."));
    var play = Way.at(CaseStep.WITH_COUNCIL).at("2004-08-21T09:00:00Z").amid(open);
    refused("findings-are-settled", play, Way.move(CaseStep.READY, ""));
    play.amid(CaseFixture.AROUND).say(CaseFixture.ANN, Way.move(CaseStep.READY, "")).amid(open);
    assertEquals("findings-are-settled", Way.rule(play.tries(Play.CHIEF, Way.determine())));
  }

  @Test
  void aMoveIsUndoneWhileNobodyMovedTheCaseOn() {
    var play = Way.at(CaseStep.PREPARATION).say(CaseFixture.ANN, Way.move(CaseStep.PROVISIONAL, ""));
    play.undo(CaseFixture.ANN);
    assertEquals(CaseStep.PREPARATION, play.state().deliberation().step(CaseFixture.open()));
    play.redo(CaseFixture.ANN).say(Play.CHIEF, Way.move(CaseStep.MODERATION, ""));
    play.tries(CaseFixture.ANN, new Command.Undo(CaseFixture.CASE));
    assertEquals(CaseStep.MODERATION, play.state().deliberation().step(CaseFixture.open()));
  }

  private static void refused(String rule, Play play, Act.Undoable act) {
    assertEquals(rule, Way.rule(play.tries(Play.CHIEF, act)));
  }
}
