package starboard.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.rating.Capacity;
import starboard.rating.Grades;
import starboard.rating.Rating;
import starboard.rating.Serving;
import starboard.rating.Subject;

class CaseStageTest {
  private static final StarState STARRED =
      rated(
          Grades.NONE
              .with(Subject.CHILDREN_SERVING, Serving.MOST)
              .with(Subject.CHILDREN_CAPACITY, Capacity.PROMISING)
              .with(Subject.ADULTS_SERVING, Serving.MOST)
              .with(Subject.ADULTS_CAPACITY, Capacity.PROMISING));
  private static final StarState INCOMPLETE =
      rated(Grades.NONE.with(Subject.ADULTS_SERVING, Serving.MOST));
  private static final StarState NONE = new StarState.Rated(new Rating.NotYetRated());
  private static final StarState CONFLICT =
      new StarState.InConflict(Set.of(Subject.ADULTS_SERVING));

  @Test
  void everyCombinationHasOneStage() {
    var stages = new ArrayList<String>();
    for (var star : List.of(NONE, INCOMPLETE, STARRED, CONFLICT))
      for (var begun : List.of(false, true))
        for (var toConfirm : List.of(false, true))
          stages.add(CaseStage.of(CaseFixture.open(), star, begun, toConfirm).word());
    assertEquals(
        List.of(
            "not started",
            "to confirm",
            "in preparation",
            "to confirm",
            "in preparation",
            "to confirm",
            "in preparation",
            "to confirm",
            "provisional",
            "to confirm",
            "provisional",
            "to confirm",
            "in conflict",
            "in conflict",
            "in conflict",
            "in conflict"),
        stages);
    for (var star : List.of(NONE, INCOMPLETE, STARRED, CONFLICT))
      assertEquals(CaseStage.PUBLISHED, CaseStage.of(CaseFixture.published(), star, true, true));
  }

  @Test
  void evidenceAndValuesAloneBeginNoJudgement() {
    var play =
        Play.start()
            .say(
                CaseFixture.ANN,
                new Act.Described(
                    new EvidenceId("item"),
                    Optional.of(EvidenceItem.titled(SourceKind.NHS, "Report"))))
            .receives(new Act.ValuesReceived(new TreeMap<>(), "paf.csv"));
    assertEquals(false, play.state().begun());
  }

  @Test
  void anAnswerAReasonAndADisagreementBeginOne() {
    var subject = Subject.ADULTS_SERVING;
    for (var act :
        List.of(
            CaseFixture.judged(subject, Serving.NO),
            new Act.Judged(subject, new Answer.NotEnoughEvidence()),
            new Act.Reasoned(subject, "x")))
      assertEquals(true, Play.start().say(CaseFixture.ANN, act).state().begun());
    var open = Play.start().say(CaseFixture.ANN, CaseFixture.judged(subject, Serving.NO));
    open.say(CaseFixture.ANN, new Act.Judged(subject, new Answer.Open()));
    assertEquals(false, open.state().begun());
    var one =
        CaseFixture.say(
            CaseFixture.empty(), CaseFixture.ANN, CaseFixture.judged(subject, Serving.NO));
    var other =
        CaseFixture.say(
            CaseFixture.empty(), CaseFixture.BEN, CaseFixture.judged(subject, Serving.YES));
    assertEquals(true, CaseFile.of(one.merge(other)).state().begun());
  }

  private static StarState rated(Grades grades) {
    return new StarState.Rated(CaseFixture.RULES.rate(grades, List.of()));
  }
}
