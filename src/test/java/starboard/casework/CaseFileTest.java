package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import starboard.journal.Field;
import starboard.rating.Capacity;
import starboard.rating.Certainty;
import starboard.rating.Grades;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class CaseFileTest {

  @Test
  void aCaseOfWhichNothingWasSaidIsOpenInEveryPart() {
    var state = CaseFile.of(CaseFixture.empty()).state();
    assertEquals(Grades.NONE, state.grades());
    assertEquals(Set.of(), state.inConflict());
    assertEquals(Optional.empty(), state.published().value());
    for (var subject : Subject.values()) assertEquals("", state.judgement(subject).reason());
  }

  @Test
  void theLastJudgementOfASubjectStands() {
    var history = CaseFixture.empty();
    for (var grade : Serving.values())
      history =
          CaseFixture.say(
              history, CaseFixture.ANN, CaseFixture.judged(Subject.CHILDREN_SERVING, grade));
    assertEquals(
        Grades.NONE.with(Subject.CHILDREN_SERVING, Serving.YES),
        CaseFile.of(history).state().grades());
  }

  @Test
  void notEnoughEvidenceTakesTheGradeAwayAndIsKeptAsSaid() {
    var history =
        CaseFixture.say(
            CaseFixture.empty(),
            CaseFixture.ANN,
            CaseFixture.judged(Subject.ADULTS_CAPACITY, Capacity.POOR));
    history =
        CaseFixture.say(
            history,
            CaseFixture.ANN,
            new Act.Judged(Subject.ADULTS_CAPACITY, new Answer.NotEnoughEvidence()));
    var judgement = CaseFile.of(history).state().judgement(Subject.ADULTS_CAPACITY);
    assertEquals(Optional.empty(), judgement.grade());
    assertEquals(Optional.of(new Answer.NotEnoughEvidence()), judgement.answer().value());
  }

  @Test
  void twoPeopleWhoHadNotSeenEachOtherAreInConflictUntilOneJudgesAgain() {
    var start =
        CaseFixture.say(
            CaseFixture.empty(), CaseFixture.ANN, new Act.Reasoned(Subject.ADULTS_SERVING, "seen"));
    var anns =
        CaseFixture.say(
            start, CaseFixture.ANN, CaseFixture.judged(Subject.ADULTS_SERVING, Serving.SOME));
    var bens =
        CaseFixture.say(
            start, CaseFixture.BEN, CaseFixture.judged(Subject.ADULTS_SERVING, Serving.MOST));
    var merged = anns.merge(bens);
    var state = CaseFile.of(merged).state();
    assertEquals(Set.of(Subject.ADULTS_SERVING), state.inConflict());
    assertInstanceOf(Field.Conflict.class, state.judgement(Subject.ADULTS_SERVING).answer());
    assertEquals(Grades.NONE, state.grades());

    var settled =
        CaseFixture.say(
            merged, CaseFixture.BEN, CaseFixture.judged(Subject.ADULTS_SERVING, Serving.SOME));
    assertEquals(Set.of(), CaseFile.of(settled).state().inConflict());
    assertEquals(
        Grades.NONE.with(Subject.ADULTS_SERVING, Serving.SOME),
        CaseFile.of(settled).state().grades());
  }

  @Test
  void twoPeopleWhoGaveTheSameGradeAgree() {
    var judged = CaseFixture.judged(Subject.ADULTS_SERVING, Serving.SOME);
    var merged =
        CaseFixture.say(CaseFixture.empty(), CaseFixture.ANN, judged)
            .merge(CaseFixture.say(CaseFixture.empty(), CaseFixture.BEN, judged));
    assertEquals(Set.of(), CaseFile.of(merged).state().inConflict());
  }

  @Test
  void theCaseAsItStoodIsTheFoldUpToThen() {
    var early =
        CaseFixture.say(
            CaseFixture.empty(),
            CaseFixture.ANN,
            CaseFixture.judged(Subject.ADULTS_SERVING, Serving.SOME));
    var late =
        CaseFixture.say(
            early, CaseFixture.ANN, CaseFixture.judged(Subject.ADULTS_SERVING, Serving.YES));
    var file = CaseFile.of(late);
    assertEquals(CaseFile.of(early).state(), file.asAt(CaseFixture.MORNING).state());
    assertEquals(Grades.NONE, file.asAt(CaseFixture.MORNING.minusMillis(1)).state().grades());
  }

  @Test
  void aRecordedRatingGivesFourJudgementsWithTheirStandingAndThePublishedStar() {
    Map<Subject, Answer> answers = new EnumMap<>(Subject.class);
    var standing = new Standing.Recorded(Certainty.QUOTED, "as printed");
    answers.put(Subject.CHILDREN_SERVING, new Answer.Given(Serving.SOME, standing));
    answers.put(Subject.CHILDREN_CAPACITY, new Answer.Given(Capacity.PROMISING, standing));
    answers.put(Subject.ADULTS_SERVING, new Answer.Given(Serving.SOME, standing));
    answers.put(Subject.ADULTS_CAPACITY, new Answer.Given(Capacity.PROMISING, standing));
    var history =
        CaseFixture.say(
            CaseFixture.empty(),
            CaseFixture.ANN,
            new Act.RatingRecorded(answers, Stars.ONE, "Annex 1"));
    var state = CaseFile.of(history).state();
    assertTrue(state.grades().profile().isPresent());
    assertEquals(Optional.of(Stars.ONE), state.published().value());
    for (var subject : Subject.values())
      assertEquals(
          Optional.ofNullable(answers.get(subject)), state.judgement(subject).answer().value());
  }
}
