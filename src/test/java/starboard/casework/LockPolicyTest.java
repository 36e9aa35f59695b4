package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseStep;
import starboard.rating.Serving;
import starboard.rating.Subject;

class LockPolicyTest {
  private static final Refusal LOCKED =
      new Refusal(
          "case-is-not-determined",
          "The case is determined and locked.",
          "Ask the chief inspector to open it again, with a reason.");

  @Test
  void everyActOnADeterminedCaseIsRefused() {
    var play = Way.determined();
    for (var seed = 0; seed < 10; seed++)
      for (var act : new RandomActs(seed).undoable()) {
        if (act instanceof Deciding.Reopened || act.field().equals(new DecidingField.InYear()))
          continue;
        play.refuses(LOCKED, Play.CHIEF, act);
        if (!(act instanceof Deciding.Moved))
          play.refuses(LOCKED, Play.CHIEF, act, new Deciding.Reopened("with it"));
      }
  }

  @Test
  void everyCommandOnADeterminedCaseIsRefused() {
    var play = Way.determined();
    var subject = Subject.ADULTS_SERVING;
    var yes = CaseFixture.given(Serving.YES);
    var id = CaseFixture.CASE;
    for (var command :
        List.of(
            new Command.Judge(id, subject, yes),
            new Command.GiveReason(id, subject, "other"),
            new Command.JudgeBecause(id, subject, yes, "other"),
            new Command.Say(id, List.of()),
            new Command.Undo(id),
            Way.determine(),
            Way.determine(subject, Serving.YES, "better")))
      assertEquals(new Ruling.Refused(LOCKED), play.tries(Play.CHIEF, command));
    assertEquals(new Ruling.Refused(LOCKED), play.tries(CaseFixture.ANN, new Command.Undo(id)));
  }

  @Test
  void aCaseIsOpenedAgainWithAReasonThatShowsForEver() {
    var play = Way.determined();
    assertEquals(
        "reopening-has-a-reason", Way.rule(play.tries(Play.CHIEF, new Deciding.Reopened(" "))));
    play.say(
        Play.CHIEF,
        new Deciding.Reopened("A return came to light."),
        Way.move(CaseStep.PROVISIONAL, "A return came to light."));
    play.tries(Play.CHIEF, new Command.Undo(CaseFixture.CASE));
    play.tries(Play.CHIEF, new Command.Undo(CaseFixture.CASE));
    var outcome = play.state().deliberation().outcome();
    assertFalse(outcome.locked());
    assertEquals(
        List.of("A return came to light."),
        outcome.reopenings().stream().map(CaseOutcome.Reopening::reason).toList());
    assertEquals(
        "determined-case-is-reopened",
        Way.rule(play.tries(Play.CHIEF, new Deciding.Reopened("once more"))));
  }

  @Test
  void whatIsLoadedLeavesDeterminedCasesAlone() {
    assertEquals(Optional.empty(), LockPolicy.refuse(List.of()));
    assertEquals(
        "Kent and 2 other councils are determined and locked.",
        LockPolicy.refuse(List.of("Kent", "Bath", "Hull")).orElseThrow().sentence());
  }
}
