package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseStep;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class DeterminationPoliciesTest {
  @Test
  void onlyAReadyCaseIsDetermined() {
    for (var step : CaseStep.values()) {
      if (!step.before(CaseStep.DETERMINED)) continue;
      assertEquals(
          step == CaseStep.READY ? "" : "case-is-ready",
          Way.rule(Way.at(step).tries(Play.CHIEF, Way.determine())));
    }
  }

  @Test
  void whatIsDeterminedIsWhatTheRuleBookGives() {
    var play = Way.at(CaseStep.READY);
    for (var stars : Stars.values()) {
      var seen = new Command.Determine(CaseFixture.CASE, Optional.of(stars), Map.of());
      if (!play.stars().equals(Optional.of(stars)))
        assertEquals("star-is-computed", Way.rule(play.tries(Play.CHIEF, seen)));
    }
    var star = play.stars();
    assertEquals("", Way.rule(play.tries(Play.CHIEF, Way.determine())));
    var determination = play.state().deliberation().outcome().determination().orElseThrow();
    assertEquals(star, Optional.of(determination.stars()));
    assertTrue(play.state().isDetermined());
  }

  @Test
  void aDeterminationIsNotSaid() {
    var said = Way.determined().state().deliberation().outcome().determination().orElseThrow();
    assertEquals(
        "determination-is-made",
        Way.rule(Way.at(CaseStep.READY).tries(Play.CHIEF, new Deciding.Determined(said))));
  }

  @Test
  void whoeverJudgedDoesNotDetermine() {
    var play = Way.on(Way.judged(Play.CHIEF), CaseStep.READY);
    assertEquals("judge-does-not-determine", Way.rule(play.tries(Play.CHIEF, Way.determine())));
    assertEquals("", Way.rule(play.tries(Way.DORA, Way.determine())));
  }

  @Test
  void whoeverJudgedDoesNotDetermineUnderAnotherSpellingOfTheName() {
    var play = Way.on(Way.judged(Play.CHIEF), CaseStep.READY);
    for (var name : List.of("cara", "CARA", "Cara ", "Cára", "Cara.", "C-ara"))
      assertEquals(
          "judge-does-not-determine",
          Way.rule(play.tries(new Person(name, Role.CHIEF_INSPECTOR), Way.determine())),
          name);
    var other = new Person("Carla", Role.CHIEF_INSPECTOR);
    assertEquals("", Way.rule(play.tries(other, Way.determine())));
  }

  @Test
  void aJudgementThatSomebodyElseChangedAndWentBackToIsStillTheJudges() {
    var play = Way.judged(Play.CHIEF);
    for (var subject : Subject.values()) {
      var other = Grade.of(subject.question()).getFirst();
      play.say(CaseFixture.ANN, CaseFixture.judged(subject, other)).undo(CaseFixture.ANN);
    }
    Way.on(play, CaseStep.READY);
    assertEquals("judge-does-not-determine", Way.rule(play.tries(Play.CHIEF, Way.determine())));
  }

  @Test
  void theSecondInspectorDoesNotDetermine() {
    var play = Way.judged(CaseFixture.ANN).say(Way.DORA, new Deciding.SecondAsked("Cara"));
    SecondPoliciesTest.judge(play, Play.CHIEF);
    play.say(Play.CHIEF, new Deciding.SecondGiven(true));
    play.say(CaseFixture.ANN, Way.move(CaseStep.PROVISIONAL, ""));
    Way.on(play, CaseStep.PROVISIONAL, CaseStep.READY);
    assertEquals("judge-does-not-determine", Way.rule(play.tries(Play.CHIEF, Way.determine())));
    assertEquals("", Way.rule(play.tries(Way.DORA, Way.determine())));
  }

  @Test
  void aJudgementIsDeterminedOtherwiseWithAReason() {
    var play = Way.at(CaseStep.READY);
    var subject = Subject.ADULTS_SERVING;
    assertEquals(
        "change-has-a-reason",
        Way.rule(play.tries(Play.CHIEF, Way.determine(subject, Serving.SOME, " "))));
    assertEquals(
        "change-is-a-change",
        Way.rule(play.tries(Play.CHIEF, Way.determine(subject, Serving.MOST, "as it is"))));
    var why = "Two inspections say otherwise.";
    assertEquals("", Way.rule(play.tries(Play.CHIEF, Way.determine(subject, Serving.SOME, why))));
    var state = play.state();
    assertEquals(Optional.of(Serving.SOME), state.judgement(subject).grade());
    assertEquals(why, state.judgement(subject).reason());
    assertEquals(
        Map.of(subject, why),
        state.deliberation().outcome().determination().orElseThrow().changed());
    assertTrue(state.isDetermined());
  }

  @Test
  void whatWasChangedInDeterminingDoesNotMakeTheChiefInspectorTheJudge() {
    var play = Way.at(CaseStep.READY);
    play.tries(Play.CHIEF, Way.determine(Subject.ADULTS_SERVING, Serving.SOME, "Otherwise."));
    play.say(Play.CHIEF, new Deciding.Reopened("Once more."));
    assertEquals("", Way.rule(play.tries(Play.CHIEF, Way.determine())));
  }

  @Test
  void theLimitsHoldForTheChiefInspectorToo() {
    var values = new TreeMap<IndicatorCode, IndicatorValue>();
    values.put(SampleCriteria.B2, SampleCriteria.value("40"));
    var play =
        Way.on(
            Way.judged(CaseFixture.ANN).receives(new Act.ValuesReceived(values, "file")),
            CaseStep.READY);
    assertEquals(
        "grade-is-within-limit",
        Way.rule(
            play.tries(
                Play.CHIEF,
                Way.determine(Subject.CHILDREN_SERVING, Serving.YES, "They are better."))));
  }

  @Test
  void nobodyButTheChiefInspectorDetermines() {
    for (var role : Role.values())
      if (role != Role.CHIEF_INSPECTOR)
        assertEquals(
            "chief-inspector-determines",
            Way.rule(Way.at(CaseStep.READY).tries(new Person("Eve", role), Way.determine())));
  }
}
