package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseStep;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Serving;
import starboard.rating.Subject;

class SecondPoliciesTest {
  private static final Deciding.SecondJudged VIEW =
      new Deciding.SecondJudged(Subject.ADULTS_SERVING, CaseFixture.given(Serving.SOME));

  @Test
  void nobodyJudgesASecondTimeUnasked() {
    assertEquals("second-inspector-works", Way.rule(Play.start().tries(CaseFixture.BEN, VIEW)));
    assertEquals("second-inspector-works", Way.rule(asked().tries(CaseFixture.ANN, VIEW)));
    assertEquals("second-inspector-works", Way.rule(asked().tries(Play.CHIEF, VIEW)));
    asked().say(CaseFixture.BEN, VIEW);
  }

  @Test
  void theSecondInspectorIsNotTheFirst() {
    assertEquals(
        "second-inspector-is-another",
        Way.rule(Way.judged(CaseFixture.ANN).tries(Play.CHIEF, new Deciding.SecondAsked("Ann"))));
    assertEquals(
        "second-inspector-is-another",
        Way.rule(asked().tries(Play.CHIEF, new Deciding.Assigned("Ben"))));
    assertEquals(
        "second-inspector-is-another",
        Way.rule(
            Play.start()
                .tries(Play.CHIEF, new Deciding.Assigned("Ben"), new Deciding.SecondAsked("Ben"))));
    assertEquals(
        "second-inspector-sees-no-first",
        Way.rule(
            asked()
                .tries(CaseFixture.BEN, CaseFixture.judged(Subject.ADULTS_SERVING, Serving.NO))));
    var play = Way.judged(CaseFixture.ANN).say(Play.CHIEF, new Deciding.SecondAsked("Ben"));
    judge(play, CaseFixture.BEN);
    play.say(CaseFixture.BEN, new Deciding.SecondGiven(true))
        .say(CaseFixture.ANN, Way.move(CaseStep.PROVISIONAL, ""));
    assertEquals(
        "second-does-not-judge-first",
        Way.rule(
            play.tries(CaseFixture.BEN, CaseFixture.judged(Subject.ADULTS_SERVING, Serving.NO))));
  }

  @Test
  void aSecondJudgementIsWholeBeforeItIsHandedInAndStandsThen() {
    var play = asked().say(CaseFixture.BEN, VIEW);
    assertEquals(
        "second-judgement-is-complete",
        Way.rule(play.tries(CaseFixture.BEN, new Deciding.SecondGiven(true))));
    judge(play, CaseFixture.BEN);
    play.say(CaseFixture.BEN, new Deciding.SecondGiven(true));
    assertTrue(play.state().deliberation().second().in());
    var other = new Deciding.SecondJudged(Subject.ADULTS_SERVING, CaseFixture.given(Serving.NO));
    for (var act : List.of(other, new Deciding.SecondGiven(false)))
      assertEquals("second-judgement-stands", Way.rule(play.tries(CaseFixture.BEN, act)));
    assertEquals(
        "second-judgement-stands",
        Way.rule(play.tries(CaseFixture.BEN, new Command.Undo(CaseFixture.CASE))));
    assertEquals(
        "second-judgement-stands", Way.rule(play.tries(Play.CHIEF, new Deciding.SecondAsked(""))));
  }

  @Test
  void anotherInspectorStartsFromNothing() {
    var play = asked();
    judge(play, CaseFixture.BEN);
    play.say(Play.CHIEF, new Deciding.SecondAsked("Carl"));
    assertEquals(Grades.NONE, play.state().deliberation().second().grades());
    assertEquals(
        "second-judgement-is-complete",
        Way.rule(play.tries(new Person("Carl", Role.INSPECTOR), new Deciding.SecondGiven(true))));
    play.say(new Person("Carl", Role.INSPECTOR), VIEW);
    assertEquals(
        "asking-is-not-undone",
        Way.rule(play.tries(Play.CHIEF, new Command.Undo(CaseFixture.CASE))));
  }

  @Test
  void aCaseWaitsForItsSecondJudgement() {
    var play = Way.at(CaseStep.WITH_COUNCIL).say(Play.CHIEF, new Deciding.SecondAsked("Ben"));
    play.at("2004-08-21T09:00:00Z");
    assertEquals(
        "second-judgement-is-in", Way.rule(play.tries(Play.CHIEF, Way.move(CaseStep.READY, ""))));
    play.say(Play.CHIEF, new Deciding.SecondAsked(""));
    play.say(Play.CHIEF, Way.move(CaseStep.READY, ""));
    play.say(Play.CHIEF, new Deciding.SecondAsked("Ben"));
    assertEquals("second-judgement-is-in", Way.rule(play.tries(Play.CHIEF, Way.determine())));
  }

  @Test
  void whatTheSecondInspectorWritesIsNotToldBeforeItIsHandedIn() {
    var play = asked();
    judge(play, CaseFixture.BEN);
    assertTrue(told(play).contains("not shown until it is handed in"), told(play));
    assertFalse(told(play).contains(Serving.SOME.word()), told(play));
    play.say(CaseFixture.BEN, new Deciding.SecondGiven(true));
    assertTrue(told(play).contains(Serving.SOME.word()), told(play));
  }

  private static String told(Play play) {
    return Trail.ofCase(play.file().said()).stream()
        .map(it -> String.join("|", it.what(), it.before(), it.after(), it.why()))
        .toList()
        .toString();
  }

  static void judge(Play play, Person person) {
    for (var subject : Subject.values())
      play.say(
          person,
          new Deciding.SecondJudged(
              subject, CaseFixture.given(Grade.of(subject.question()).get(1))));
  }

  private static Play asked() {
    return Play.start().say(Play.CHIEF, new Deciding.SecondAsked("Ben"));
  }
}
