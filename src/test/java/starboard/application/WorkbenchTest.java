package starboard.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.CaseStage;
import starboard.casework.Command;
import starboard.casework.Refusal;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.casework.Standing;
import starboard.casework.StarState;
import starboard.evidence.EvidenceId;
import starboard.evidence.EvidenceItem;
import starboard.evidence.SourceKind;
import starboard.rating.Arrow;
import starboard.rating.Backing;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Grades;
import starboard.rating.Rating;
import starboard.rating.Serving;
import starboard.rating.Stars;
import starboard.rating.Subject;

class WorkbenchTest {
  private static final CaseId READING = Desk.caseOf(Desk.NOVEMBER_2004, "Reading");
  private final Desk desk = Desk.inMemory();

  @Test
  void aNewRoundHasTheCouncilsOfTheOldOneAndNoneOfItsJudgements() {
    assertInstanceOf(Outcome.Done.class, desk.openRound(RuleBooks.DEFAULT));
    var list = desk.workbench().queries().worklist(Desk.NOVEMBER_2004).join().orElseThrow();
    assertEquals(150, list.rows().size());
    for (var row : list.rows()) {
      assertEquals(CaseStage.NOT_STARTED, row.stage());
      assertEquals(new StarState.Rated(new Rating.NotYetRated()), row.star());
    }
    var reading = desk.row(READING);
    assertEquals(Optional.of(Stars.ONE), reading.last());
    assertEquals(Arrow.DOWN, reading.lastArrow());
  }

  @Test
  void theStarFollowsTheJudgementsOneByOne() {
    desk.openRound(RuleBooks.DEFAULT);
    var words = new ArrayList<String>();
    for (var step :
        List.of(
            step(Subject.CHILDREN_SERVING, Serving.MOST),
            step(Subject.CHILDREN_CAPACITY, Capacity.PROMISING),
            step(Subject.ADULTS_SERVING, Serving.SOME),
            step(Subject.ADULTS_CAPACITY, Capacity.PROMISING))) {
      desk.judge(READING, step.subject, step.grade);
      words.add(desk.row(READING).stage().word() + ", " + desk.view(READING).star().word());
    }
    assertEquals(
        List.of(
            "in preparation, incomplete",
            "in preparation, incomplete",
            "in preparation, incomplete",
            "provisional, rated"),
        words);
    assertEquals(Optional.of(Stars.TWO), desk.row(READING).star().stars());
    assertEquals(Arrow.UP, desk.row(READING).arrow());
  }

  @Test
  void aPublishedCaseShowsItsEarlierRoundAndItsStar() {
    var view = desk.view(Desk.caseOf(Desk.NOVEMBER_2003, "East Sussex"));
    assertEquals(Optional.of(Stars.TWO), view.star().stars());
    assertEquals(
        List.of(Optional.of(Stars.ZERO)),
        view.earlier().stream().map(CaseView.Earlier::stars).toList());
  }

  @Test
  void aRecordedReasonTakesItsDraftAway() {
    desk.openRound(RuleBooks.DEFAULT);
    var subject = Subject.ADULTS_SERVING;
    desk.workbench().keepDraft(READING, DraftPlace.reason(subject), "Delayed trans").join();
    assertEquals(
        List.of(
            new Drafts.Draft(
                READING, DraftPlace.reason(subject), "Ann", "Delayed trans", desk.now())),
        desk.view(READING).drafts());
    desk.execute(new Command.GiveReason(READING, subject, "Delayed transfers halved."));
    assertEquals(List.of(), desk.view(READING).drafts());
    assertEquals(
        "Delayed transfers halved.", desk.view(READING).state().judgement(subject).reason());
  }

  @Test
  void aJudgementAndItsReasonAreRecordedTogether() {
    desk.openRound(RuleBooks.DEFAULT);
    var subject = Subject.ADULTS_SERVING;
    desk.workbench().keepDraft(READING, DraftPlace.reason(subject), "Delayed trans").join();
    var answer = new Answer.Given(Serving.MOST, new Standing.Provisional());
    var judge = new Command.JudgeBecause(READING, subject, answer, "Delayed transfers halved.");
    var outcome = assertInstanceOf(Outcome.Done.class, desk.execute(judge));
    assertEquals(2, outcome.entries().size());
    var view = desk.view(READING);
    assertEquals(Optional.of(Serving.MOST), view.state().judgement(subject).grade());
    assertEquals("Delayed transfers halved.", view.state().judgement(subject).reason());
    assertEquals(List.of(), view.drafts());
    assertEquals(new Outcome.Done(List.of()), desk.execute(judge));
  }

  @Test
  void draftsOfTheFormOfAnItemAreForgottenWhereTheySayWhatWasRecorded() {
    desk.openRound(RuleBooks.DEFAULT);
    var item = EvidenceItem.titled(SourceKind.NHS, "Delayed transfers");
    var id = new EvidenceId("e1");
    for (var form : List.of("new", "e1")) {
      keep("evidence/" + form + "/title", "Delayed transfers ");
      keep("evidence/" + form + "/kind", SourceKind.NHS.word());
      keep("evidence/" + form + "/applies-to", "");
      keep("evidence/" + form + "/summary", "Half as many.");
    }
    keep("evidence/e1/withdraw", "");
    keep("evidence/e2/title", "Delayed transfers");
    desk.execute(new Command.Say(READING, new Act.Described(id, Optional.of(item))));
    assertEquals(
        List.of(
            "evidence/e1/summary",
            "evidence/e1/withdraw",
            "evidence/e2/title",
            "evidence/new/summary"),
        desk.view(READING).drafts().stream().map(it -> it.place().text()).sorted().toList());
  }

  private void keep(String place, String text) {
    desk.workbench().keepDraft(READING, new DraftPlace(place), text).join();
  }

  @Test
  void aDraftThatIsGivenUpIsGone() {
    desk.openRound(RuleBooks.DEFAULT);
    desk.workbench().keepDraft(READING, DraftPlace.reason(Subject.ADULTS_SERVING), "x").join();
    desk.workbench().dropDraft(READING, DraftPlace.reason(Subject.ADULTS_SERVING)).join();
    assertEquals(List.of(), desk.workbench().queries().drafts().join());
  }

  @Test
  void aRefusalChangesNothingAndNamesItsRule() {
    var published = Desk.caseOf(Desk.NOVEMBER_2003, "Reading");
    var before = desk.view(published).said();
    var outcome = desk.judge(published, Subject.ADULTS_SERVING, Serving.YES);
    assertEquals(
        new Outcome.Refused(
            new Refusal(
                "round-is-open",
                "Round 2003-11 is published; its judgements do not change.",
                "Open a new round from it and judge there.")),
        outcome);
    assertEquals(before, desk.view(published).said());
  }

  @Test
  void whoeverWatchesIsToldWhichFileChangedAndOnlyWhenItDid() throws Exception {
    desk.openRound(RuleBooks.DEFAULT);
    var told = new ArrayList<Written>();
    var watch = desk.workbench().commands().watch(told::add);
    desk.judge(READING, Subject.ADULTS_SERVING, Serving.YES);
    desk.judge(READING, Subject.ADULTS_SERVING, Serving.YES);
    watch.close();
    desk.judge(READING, Subject.ADULTS_SERVING, Serving.NO);
    assertEquals(List.of(new Written(Set.of(READING.file()))), told);
  }

  @Test
  void theEntryNamesWhoAndWhenAndInWhatRole() {
    desk.openRound(RuleBooks.DEFAULT);
    desk.minutes(5);
    desk.seat("Chris", Role.CHIEF_INSPECTOR);
    desk.judge(READING, Subject.ADULTS_SERVING, Serving.YES);
    var entry = desk.view(READING).said().getLast().entry();
    assertEquals("Chris", entry.author().person());
    assertEquals("chief inspector", entry.author().role());
    assertEquals("test-laptop", entry.author().device());
    assertEquals(desk.now(), entry.at());
  }

  @Test
  void theCaseAsItStoodAtAnEarlierTimeIsShown() {
    desk.openRound(RuleBooks.DEFAULT);
    desk.judge(READING, Subject.ADULTS_SERVING, Serving.SOME);
    var then = desk.now();
    desk.minutes(10);
    desk.judge(READING, Subject.ADULTS_SERVING, Serving.YES);
    var past = desk.workbench().queries().caseView(READING, then).join().orElseThrow();
    assertEquals(Grades.NONE.with(Subject.ADULTS_SERVING, Serving.SOME), past.state().grades());
  }

  @Test
  void whatIsNotThereIsAnsweredWithNothing() {
    var queries = desk.workbench().queries();
    var nowhere = new RoundId("1999-01");
    assertEquals(Optional.empty(), queries.worklist(nowhere).join());
    assertEquals(Optional.empty(), queries.caseView(Desk.caseOf(nowhere, "Reading")).join());
    assertEquals(
        Optional.empty(), queries.caseView(Desk.caseOf(Desk.NOVEMBER_2003, "Nowhere")).join());
  }

  @Test
  void aFaultOfTheStoreReachesTheCallerAndNothingIsSaved() {
    desk.openRound(RuleBooks.DEFAULT);
    var store = (MemoryStore) desk.store();
    var full = new StoreFault(StoreFault.Kind.NOT_SAVED, "Nothing was saved: the disk is full.");
    store.failWith(full);
    var fault =
        assertThrows(
            CompletionException.class,
            () -> desk.judge(READING, Subject.ADULTS_SERVING, Serving.YES));
    assertEquals(full, fault.getCause());
    store.mend();
    assertEquals(Grades.NONE, desk.view(READING).state().grades());
  }

  @Test
  void thePoorQuestionCanBeSeenByChoosingTheOtherRuleBook() {
    for (var book : List.of(RuleBooks.DEFAULT, "poor-is-zero")) {
      var other = Desk.inMemory();
      other.openRound(book);
      other.judge(READING, Subject.CHILDREN_SERVING, Serving.SOME);
      other.judge(READING, Subject.CHILDREN_CAPACITY, Capacity.POOR);
      other.judge(READING, Subject.ADULTS_SERVING, Serving.SOME);
      other.judge(READING, Subject.ADULTS_CAPACITY, Capacity.PROMISING);
      var expected = book.equals(RuleBooks.DEFAULT) ? Stars.ONE : Stars.ZERO;
      assertEquals(Optional.of(expected), other.row(READING).star().stars());
      assertTrue(
          other.view(READING).explanation().backing().getFirst() instanceof Backing.NotFixed);
    }
  }

  @Test
  void notEnoughEvidenceIsBegunButHasNoStar() {
    desk.openRound(RuleBooks.DEFAULT);
    desk.execute(
        new Command.Judge(READING, Subject.ADULTS_SERVING, new Answer.NotEnoughEvidence()));
    var row = desk.row(READING);
    assertEquals(CaseStage.IN_PREPARATION, row.stage());
    assertEquals("not yet rated", row.star().word());
    assertEquals(
        Set.of(CaseRow.State.NOT_ENOUGH_EVIDENCE, CaseRow.State.OPEN),
        Set.copyOf(row.judgements().stream().map(CaseRow.JudgementRow::state).toList()));
  }

  private record Step(Subject subject, Grade grade) {}

  private static Step step(Subject subject, Grade grade) {
    return new Step(subject, grade);
  }
}
