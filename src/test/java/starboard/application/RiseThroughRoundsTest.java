package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.Command;
import starboard.casework.LastStar;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.casework.refresh.PriorityReason;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

/// A council with zero stars does not rise through a round that gives it no star.
class RiseThroughRoundsTest {
  private static final RoundId MIDDLE = new RoundId("2004-05");
  private static final RoundId NEW = new RoundId("2004-11");
  private static final Optional<LastStar> ZERO =
      Optional.of(new LastStar(Desk.NOVEMBER_2003, Stars.ZERO));
  private final Desk desk = Desk.inMemory();

  @Test
  void anUnfinishedRefreshBetweenHidesNoZero() {
    open(Desk.NOVEMBER_2003, MIDDLE, RoundTerms.Kind.REFRESH);
    var between = Desk.caseOf(MIDDLE, "Swindon");
    var taken = new Command.Judge(between, Subject.ADULTS_CAPACITY, new Answer.Open());
    assertInstanceOf(Outcome.Done.class, desk.execute(taken));
    open(MIDDLE, NEW, RoundTerms.Kind.REFRESH);
    assertRefused(Desk.caseOf(NEW, "Swindon"));
  }

  @Test
  void aFullRoundThatNobodyJudgedHidesNoZero() {
    open(Desk.NOVEMBER_2003, MIDDLE, RoundTerms.Kind.FULL);
    open(MIDDLE, NEW, RoundTerms.Kind.FULL);
    assertRefused(Desk.caseOf(NEW, "Plymouth"));
  }

  private void assertRefused(CaseId id) {
    var priorities =
        desk.workbench().queries().priorities(NEW, LocalDate.of(2004, 6, 1)).join().orElseThrow();
    var priority =
        priorities.priorities().stream()
            .filter(it -> it.council().id().equals(id.council()))
            .findFirst()
            .orElseThrow();
    assertEquals(Optional.of(Stars.ZERO), priority.last());
    assertTrue(
        priority.grounds().stream().anyMatch(it -> it.reason() == PriorityReason.ASSESSMENT));
    assertEquals(ZERO, desk.view(id).last());
    assertAllowed(id, Subject.CHILDREN_SERVING, Serving.SOME);
    assertAllowed(id, Subject.CHILDREN_CAPACITY, Capacity.PROMISING);
    assertAllowed(id, Subject.ADULTS_SERVING, Serving.NO);
    assertAllowed(id, Subject.ADULTS_CAPACITY, Capacity.PROMISING);
    var refused =
        assertInstanceOf(
            Outcome.Refused.class, desk.judge(id, Subject.ADULTS_SERVING, Serving.SOME));
    assertEquals("rise-from-zero-is-justified", refused.refusal().rule());
  }

  private void assertAllowed(CaseId id, Subject subject, Grade grade) {
    assertInstanceOf(Outcome.Done.class, desk.judge(id, subject, grade));
  }

  private void open(RoundId from, RoundId id, RoundTerms.Kind kind) {
    var day = LocalDate.of(2004, 4, 30);
    assertInstanceOf(
        Outcome.Done.class,
        desk.execute(
            new Command.OpenRound(
                id.text(), kind, from, RuleBooks.DEFAULT, day, Optional.empty())));
  }
}
