package starboard.consistency.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import starboard.consistency.CaseMaker;
import starboard.consistency.Check;
import starboard.consistency.CheckName;
import starboard.consistency.Concerns;
import starboard.consistency.Finding;
import starboard.consistency.LimitFacts.Standing;
import starboard.consistency.RoundMaker;
import starboard.consistency.SubjectEvidence;
import starboard.evidence.EvidenceId;
import starboard.rating.Limit;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

class GradeChecksTest {
  private static final Subject SERVING = Subject.ADULTS_SERVING;
  private static final LocalDate NEW = RoundMaker.LAST_DAY.plusDays(1);
  private static final Limit C28 = new Limit(Service.ADULTS, Serving.SOME, "C28", "4 < 5");

  private final CaseMaker kent = CaseMaker.of("Kent").judged(SERVING, 2);

  @Test
  void aChangeWithoutNewEvidenceIsFoundAndOneWithItIsNot() {
    var check = new SilentChangeCheck();
    kent.last(SERVING, 1).weighed(SERVING, 2, 0, NEW);
    assertFinds(
        check,
        CheckName.SILENT_CHANGE,
        "Kent: adults’ serving went from Some to Most, and no evidence since the last round is"
            + " weighed for it.",
        "Some > Most");
    kent.weighed(SERVING, 2, 0, NEW, "one");
    assertNothing(check);
    kent.weighed(SERVING, 2, 0, NEW).last(SERVING, 2);
    assertNothing(check);
  }

  @Test
  void inARoundWithoutAnyEvidenceItsAbsenceSaysNothing() {
    kent.last(SERVING, 1);
    assertNothing(new SilentChangeCheck());
    assertNothing(new EmptyAreaCheck());
  }

  @Test
  void newEvidenceForACarriedGradeIsFoundUntilSomebodyConfirmsIt() {
    var check = new NotConsideredCheck();
    kent.carried(SERVING, 2).weighed(SERVING, 2, 0, NEW, "two", "one");
    var found =
        finding(
            CheckName.NOT_CONSIDERED,
            Concerns.of(SERVING, List.of(new EvidenceId("two"), new EvidenceId("one"))),
            "Kent: adults’ serving is Most as in the last round, and nobody confirmed it in the"
                + " light of 2 new items of evidence.",
            "Most: one two");
    assertEquals(List.of(found), check.find(RoundMaker.of(kent)));
    kent.judged(SERVING, 2);
    assertNothing(check);
  }

  @Test
  void aMoveOfTwoGradesIsFoundInEitherDirectionAndOneOfOneIsNot() {
    var check = new BigMoveCheck();
    kent.last(SERVING, 0);
    assertFinds(
        check,
        CheckName.BIG_MOVE,
        "Kent: adults’ serving went from No to Most since the last round.",
        "No > Most");
    kent.judged(SERVING, 0).last(SERVING, 3);
    assertEquals(1, check.find(RoundMaker.of(kent)).size());
    kent.judged(SERVING, 2);
    assertNothing(check);
  }

  @Test
  void evidenceUpToTheLastCutOffIsOldAndADayLaterItIsNot() {
    var check = new OldEvidenceCheck();
    kent.weighed(SERVING, 3, 0, RoundMaker.LAST_DAY);
    assertFinds(
        check,
        CheckName.OLD_EVIDENCE,
        "Kent: adults’ serving is Most, and its newest evidence tells of 30 June 2003; the last"
            + " round took in all up to 30 June 2003.",
        "Most: 2003-06-30");
    kent.weighed(SERVING, 3, 0, NEW);
    assertNothing(check);
  }

  @Test
  void anAreaOfTheQuestionWithoutEvidenceIsFound() {
    var check = new EmptyAreaCheck();
    kent.areas(Service.ADULTS, 1, 3).areas(Service.CHILDREN, 2, 4);
    assertFinds(
        check,
        CheckName.EMPTY_AREA,
        "Kent: adults’ serving is Most, with no evidence in area 2 (Invented 2), area 4"
            + " (Invented 4).",
        "Most: 2 4");
    kent.areas(Service.ADULTS, 1, 2, 3, 4);
    assertNothing(check);
  }

  @Test
  void lateEvidenceThatWasNotAdmittedIsFound() {
    var late = List.of(new EvidenceId("late"));
    kent.weighed(
        SERVING, new SubjectEvidence(1, 0, Optional.of(NEW), Optional.of(NEW), List.of(), late));
    assertEquals(
        List.of(
            finding(
                CheckName.LATE_EVIDENCE,
                Concerns.of(SERVING, late),
                "Kent: adults’ serving is Most and cites 1 item of evidence from after the"
                    + " cut-off.",
                "Most: late")),
        new LateEvidenceCheck().find(RoundMaker.of(kent)));
    kent.weighed(SERVING, 1, 0, NEW);
    assertNothing(new LateEvidenceCheck());
  }

  @Test
  void aGradeAboveALimitThatCountsIsFound() {
    var check = new IgnoredLimitCheck();
    kent.limited(C28, new Standing.Applied());
    assertFinds(
        check,
        CheckName.IGNORED_LIMIT,
        "Kent: adults’ serving is Most, above its limit: Some by C28 (4 < 5).",
        "Most: Some by C28 (4 < 5)");
    kent.judged(SERVING, 1);
    assertNothing(check);
  }

  @Test
  void anExemptionByAPersonWithoutSmallNumbersHasNoGrounds() {
    kent.limited(C28, new Standing.ExemptByPerson("They asked.", false));
    var found = new ExemptionCheck().find(RoundMaker.of(kent));
    assertEquals(
        List.of(
            Finding.open(
                CheckName.EXEMPTION,
                "C28",
                kent.id(),
                Concerns.of(SERVING),
                "Kent is exempted from C28 (4 < 5), and its value does not come from small"
                    + " numbers; the reason given: “They asked”.",
                "C28 4 < 5: They asked.")),
        found);
    assertNothing(new IgnoredLimitCheck());
  }

  @Test
  void smallNumbersAreGrounds() {
    kent.limited(C28, new Standing.ExemptByPerson("Four cases in all.", true));
    kent.limited(C28, new Standing.ExemptByRule());
    assertNothing(new ExemptionCheck());
  }

  private void assertFinds(Check check, CheckName name, String sentence, String basis) {
    assertEquals(
        List.of(finding(name, Concerns.of(SERVING), sentence, basis)),
        check.find(RoundMaker.of(kent)));
  }

  private Finding finding(CheckName name, Concerns concerns, String sentence, String basis) {
    return Finding.open(name, "adults-serving", kent.id(), concerns, sentence, basis);
  }

  private void assertNothing(Check check) {
    assertEquals(List.of(), check.find(RoundMaker.of(kent)));
  }
}
