package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.casework.determination.CaseMove;
import starboard.casework.determination.CaseStep;
import starboard.journal.Author;
import starboard.journal.Entry;
import starboard.journal.History;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Subject;

class ModerationStartTest {
  private static final History JUDGED =
      CaseFixture.say(
          CaseFixture.empty(),
          CaseFixture.ANN,
          CaseFixture.judged(Subject.ADULTS_SERVING, Serving.SOME));
  private static final History BEGUN =
      CaseFixture.say(JUDGED, CaseFixture.ANN, to(CaseStep.MODERATION));

  @Test
  void aCaseThatNeverCameToModerationHasNone() {
    assertEquals(Optional.empty(), had(CaseFixture.empty()));
    assertEquals(
        Optional.empty(), had(CaseFixture.say(JUDGED, CaseFixture.ANN, to(CaseStep.PROVISIONAL))));
  }

  @Test
  void whatIsChangedLaterLeavesItAsTheInspectorHadIt() {
    assertEquals(Optional.of(Serving.SOME), had(BEGUN));
    var changed = CaseFixture.say(BEGUN, CaseFixture.BEN, most());
    assertEquals(Optional.of(Serving.SOME), had(changed));
    var back = CaseFixture.say(changed, CaseFixture.BEN, to(CaseStep.PREPARATION));
    assertEquals(
        Optional.of(Serving.SOME),
        had(CaseFixture.say(back, CaseFixture.ANN, to(CaseStep.MODERATION))));
  }

  @Test
  void aCaseThatWasTakenPastModerationBeganThere() {
    assertEquals(
        Optional.of(Serving.SOME),
        had(CaseFixture.say(JUDGED, CaseFixture.ANN, to(CaseStep.WITH_COUNCIL))));
  }

  @Test
  void aClockThatRunsBehindMakesNothingOlderThanWhatItFollows() {
    assertEquals(Optional.of(Serving.SOME), had(BEGUN.with(by(Duration.ofDays(-9), BEGUN))));
  }

  @Test
  void whatSomebodySaidApartIsNotWhatTheInspectorHad() {
    assertEquals(Optional.of(Serving.SOME), had(BEGUN.with(by(Duration.ofMillis(1), JUDGED))));
  }

  /// Ben changes the judgement, by his own clock, having seen this much.
  private static Entry by(Duration clock, History seen) {
    return Entry.of(
        seen.file(),
        seen.heads(),
        new Author("Ben", "inspector", "laptop-Ben"),
        CaseFixture.MORNING.plus(clock),
        ActCodec.write(most()));
  }

  private static Act.Judged most() {
    return CaseFixture.judged(Subject.ADULTS_SERVING, Serving.MOST);
  }

  private static Act to(CaseStep step) {
    return new Deciding.Moved(new CaseMove(step, ""));
  }

  private static Optional<Grade> had(History history) {
    return ModerationStart.of(CaseFile.of(history))
        .map(it -> it.judgement(Subject.ADULTS_SERVING).grade().orElseThrow());
  }
}
