package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.journal.Canonical;
import starboard.journal.Fields;
import starboard.journal.Hash;
import starboard.journal.MalformedEntry;
import starboard.rating.Capacity;
import starboard.rating.Certainty;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class ActCodecTest {
  private static final Hash SOME_ENTRY = Hash.of("some entry");

  @Test
  void everyAnswerToEverySubjectIsReadBackAsItWasWritten() {
    for (var subject : Subject.values())
      for (var answer : answers(subject)) {
        var judged = new Act.Judged(subject, answer);
        assertEquals(judged, rereadCase(judged));
        assertEquals(
            new Act.Undid(SOME_ENTRY, judged), rereadCase(new Act.Undid(SOME_ENTRY, judged)));
        assertEquals(
            new Act.Redid(SOME_ENTRY, judged), rereadCase(new Act.Redid(SOME_ENTRY, judged)));
      }
  }

  @Test
  void aReasonKeepsEveryCharacter() {
    var reasoned =
        new Act.Reasoned(
            Subject.ADULTS_SERVING, "“Half” the\n\treturns – 21.4 % 🙂 \\ \" were late");
    assertEquals(reasoned, rereadCase(reasoned));
  }

  @Test
  void aRatingOfTheRecordIsReadBackAsItWasWritten() {
    var standing =
        new Standing.Recorded(Certainty.RECONSTRUCTED, "one-step reading; 2 readings fit");
    var answers = new EnumMap<Subject, Answer>(Subject.class);
    answers.put(Subject.ADULTS_CAPACITY, new Answer.Given(Capacity.POOR, standing));
    answers.put(Subject.CHILDREN_SERVING, new Answer.Given(Serving.YES, standing));
    var recorded = new Act.RatingRecorded(answers, Stars.TWO, "Annex 1");
    assertEquals(recorded, rereadCase(recorded));
  }

  @Test
  void everyCouncilTypeAndRegionIsReadBack() {
    for (var type : CouncilType.values())
      for (var region : Region.values()) {
        var act =
            new Act.CouncilRegistered(
                new Council(CaseFixture.EXAMPLESHIRE, "Exampleshire", type, region));
        assertEquals(act, ActCodec.registerAct(reread(act)));
      }
  }

  @Test
  void theTermsOfARoundAreReadBackWithAndWithoutDates() {
    var terms = CaseFixture.terms();
    var undated =
        new RoundTerms(
            terms.id(),
            RoundTerms.Kind.REFRESH,
            Optional.empty(),
            terms.ruleBook(),
            Optional.empty(),
            Optional.empty(),
            terms.councils(),
            "the 2003 document");
    for (var it : List.of(terms, undated))
      assertEquals(new Act.RoundOpened(it), ActCodec.roundAct(reread(new Act.RoundOpened(it))));
    var published = new Act.RoundPublished("the 2003 document");
    assertEquals(published, ActCodec.roundAct(reread(published)));
  }

  @Test
  void anActOfAnotherKindOfFileIsRefusedByName() {
    var judged = ActCodec.write(CaseFixture.judged(Subject.ADULTS_SERVING, Serving.NO));
    assertEquals(
        "“judged” is not an act on a round",
        assertThrows(MalformedEntry.class, () -> ActCodec.roundAct(judged)).getMessage());
    assertEquals(
        "“judged” is not an act on the register",
        assertThrows(MalformedEntry.class, () -> ActCodec.registerAct(judged)).getMessage());
    assertEquals(
        "“round-published” is not an act on a case",
        assertThrows(
                MalformedEntry.class,
                () -> ActCodec.caseAct(ActCodec.write(new Act.RoundPublished(""))))
            .getMessage());
  }

  @Test
  void theWrittenFormOfAJudgementNeverChanges() {
    assertEquals(
        "{\"act\":\"judged\",\"answer\":{\"grade\":\"Most\",\"question\":\"serving\"},"
            + "\"subject\":\"adults_serving\"}",
        Canonical.text(ActCodec.write(CaseFixture.judged(Subject.ADULTS_SERVING, Serving.MOST))));
  }

  private static List<Answer> answers(Subject subject) {
    var answers = new ArrayList<Answer>(List.of(new Answer.Open(), new Answer.NotEnoughEvidence()));
    for (var grade : Grade.of(subject.question())) {
      answers.add(CaseFixture.given(grade));
      for (var certainty : Certainty.values())
        answers.add(new Answer.Given(grade, new Standing.Recorded(certainty, "as printed")));
    }
    return answers;
  }

  private static Act.OfCase rereadCase(Act.OfCase act) {
    return ActCodec.caseAct(reread(act));
  }

  private static Fields reread(Act act) {
    return (Fields) Canonical.read(Canonical.text(ActCodec.write(act)));
  }
}
