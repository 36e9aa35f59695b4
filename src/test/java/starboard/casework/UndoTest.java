package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import starboard.journal.History;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class UndoTest {
  private static final Subject SUBJECT = Subject.ADULTS_SERVING;

  @Test
  void undoAndRedoFollowTheOrdinaryRulesThroughRandomHistories() {
    for (var seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var history = CaseFixture.empty();
      var present = Grades.NONE;
      Deque<Grades> past = new ArrayDeque<>();
      Deque<Grades> future = new ArrayDeque<>();
      for (var step = 0; step < 60; step++) {
        var choice = random.nextInt(4);
        if (choice < 2) {
          var subject = Subject.values()[random.nextInt(4)];
          var grade = Grade.of(subject.question()).get(random.nextInt(4));
          if (present.get(subject).equals(Optional.of(grade))) continue;
          history =
              apply(
                  history, new Command.Judge(CaseFixture.CASE, subject, CaseFixture.given(grade)));
          past.push(present);
          future.clear();
          present = present.with(subject, grade);
        } else if (choice == 2 && !past.isEmpty()) {
          history = apply(history, new Command.Undo(CaseFixture.CASE));
          future.push(present);
          present = past.pop();
        } else if (choice == 3 && !future.isEmpty()) {
          history = apply(history, new Command.Redo(CaseFixture.CASE));
          past.push(present);
          present = future.pop();
        }
        assertEquals(present, CaseFile.of(history).state().grades(), "seed " + seed);
      }
    }
  }

  @Test
  void aReasonIsUndoneToTheOneBefore() {
    var history = apply(CaseFixture.empty(), reason("first"));
    history = apply(history, reason("second"));
    history = apply(history, new Command.Undo(CaseFixture.CASE));
    assertEquals("first", CaseFile.of(history).state().judgement(SUBJECT).reason());
    history = apply(history, new Command.Undo(CaseFixture.CASE));
    assertEquals("", CaseFile.of(history).state().judgement(SUBJECT).reason());
  }

  @Test
  void nobodyUndoesWhatSomebodyElseDid() {
    var history = apply(CaseFixture.empty(), judge(Serving.SOME));
    assertEquals(
        new Refusal(
            "something-to-undo",
            "There is nothing of yours to undo on this case.",
            "Make a change first; the changes of other people stay as they are."),
        refusal(CaseFixture.desk(history, CaseFixture.BEN)));
  }

  @Test
  void undoStopsWhereSomebodyElseHasJudgedSince() {
    var history = apply(CaseFixture.empty(), judge(Serving.SOME));
    history = CaseFixture.say(history, CaseFixture.BEN, CaseFixture.judged(SUBJECT, Serving.YES));
    assertEquals(
        new Refusal(
            "own-steps-only",
            "Somebody else has changed this since; to undo would overwrite it.",
            "Judge again if you disagree with what stands now."),
        refusal(CaseFixture.desk(history, CaseFixture.ANN)));
  }

  @Test
  void anActThatSomebodyElseHasOverwrittenIsPassedOver() {
    var history = apply(CaseFixture.empty(), reason("mine"));
    history = apply(history, judge(Serving.SOME));
    history = CaseFixture.say(history, CaseFixture.BEN, CaseFixture.judged(SUBJECT, Serving.YES));
    history = apply(history, new Command.Undo(CaseFixture.CASE));
    var state = CaseFile.of(history).state();
    assertEquals("", state.judgement(SUBJECT).reason());
    assertEquals(Optional.of(Serving.YES), state.grades().get(SUBJECT));
  }

  @Test
  void whatTheRecordSaysIsNotUndoneButComesBack() {
    Map<Subject, Answer> recorded = new EnumMap<>(Subject.class);
    recorded.put(SUBJECT, CaseFixture.given(Serving.MOST));
    var history =
        CaseFixture.say(
            CaseFixture.empty(),
            CaseFixture.BEN,
            new Act.RatingRecorded(recorded, Stars.ONE, "record"));
    history = apply(history, judge(Serving.NO));
    history = apply(history, new Command.Undo(CaseFixture.CASE));
    assertEquals(Optional.of(Serving.MOST), CaseFile.of(history).state().grades().get(SUBJECT));
  }

  private static Command.OnCase judge(Serving grade) {
    return new Command.Judge(CaseFixture.CASE, SUBJECT, CaseFixture.given(grade));
  }

  private static Command.OnCase reason(String text) {
    return new Command.GiveReason(CaseFixture.CASE, SUBJECT, text);
  }

  private static History apply(History history, Command.OnCase command) {
    var ruling = CaseRulings.rule(CaseFixture.desk(history, CaseFixture.ANN), command);
    var next = history;
    for (var act : assertInstanceOf(Ruling.Allowed.class, ruling).acts())
      next = CaseFixture.say(next, CaseFixture.ANN, act);
    return next;
  }

  private static Refusal refusal(CaseDesk desk) {
    var ruling = CaseRulings.rule(desk, new Command.Undo(CaseFixture.CASE));
    return assertInstanceOf(Ruling.Refused.class, ruling).refusal();
  }
}
