package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.DatePicker;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.casework.Act;
import starboard.casework.Answer;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.casework.Role;
import starboard.desktop.kit.FocusWalk;
import starboard.desktop.kit.FxTest;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Serving;
import starboard.rating.Subject;

class JudgingTest {
  @RegisterExtension final FxTest fx = new FxTest();
  private final SlowStore store = new SlowStore();
  private final CaseDesk desk = new CaseDesk(store);

  private CaseDriver open() {
    return new CaseDriver(fx, desk, 1198, 700);
  }

  private void judgeAll(String council) {
    var id = CaseDesk.open(council);
    desk.judge(id, Subject.CHILDREN_SERVING, Serving.SOME);
    desk.judge(id, Subject.CHILDREN_CAPACITY, Capacity.PROMISING);
    desk.judge(id, Subject.ADULTS_SERVING, Serving.MOST);
    desk.judge(id, Subject.ADULTS_CAPACITY, Capacity.PROMISING);
  }

  @Test
  void nothingIsPreset() {
    var it = open().show(CaseDesk.open("Rochdale"));
    for (var grade : Serving.values())
      assertFalse(it.isChosen(Subject.CHILDREN_SERVING, grade), grade.word());
  }

  @Test
  void aClickRecordsAGradeAndChangesTheStarCard() {
    var it = open().show(CaseDesk.open("Rochdale"));
    it.choose(Subject.CHILDREN_SERVING, Serving.NO);
    assertTrue(it.driver.shows("0 stars whatever the missing judgements are"));
    it.untilShown("recorded 10:42 by Ann");
    assertEquals(
        List.of(new Act.Judged(Subject.CHILDREN_SERVING, CaseDesk.given(Serving.NO))),
        desk.acts(CaseDesk.open("Rochdale")));
    assertEquals(List.of("saving", "on disk"), it.saves.said());
  }

  @Test
  void aKeyRecordsAGrade() {
    var it = open().show(CaseDesk.open("Rochdale"));
    it.driver.press(KeyCode.DIGIT3);
    it.untilShown("recorded 10:42 by Ann");
    it.driver.press(KeyCode.N);
    it.until(() -> desk.acts(CaseDesk.open("Rochdale")).size() == 2);
    assertEquals(
        List.of(
            new Act.Judged(Subject.CHILDREN_SERVING, CaseDesk.given(Serving.MOST)),
            new Act.Judged(Subject.CHILDREN_SERVING, new Answer.NotEnoughEvidence())),
        desk.acts(CaseDesk.open("Rochdale")));
  }

  @Test
  void aGradeIsShownAtOnceAndSaidToBeSavingUntilItIsOnDisk() {
    var it = open().show(CaseDesk.open("Rochdale"));
    var gate = store.hold();
    it.choose(Subject.ADULTS_SERVING, Serving.MOST);
    assertTrue(it.isChosen(Subject.ADULTS_SERVING, Serving.MOST));
    assertTrue(it.driver.shows("saving …"));
    assertEquals(List.of("saving"), it.saves.said());
    gate.countDown();
    it.untilShown("recorded 10:42 by Ann");
    assertFalse(it.driver.shows("saving …"));
  }

  @Test
  void rapidClicksEndInTheLastChoice() {
    var it = open().show(CaseDesk.open("Rochdale"));
    var gate = store.hold();
    for (var grade : List.of(Serving.YES, Serving.NO, Serving.MOST, Serving.SOME)) {
      it.choose(Subject.ADULTS_SERVING, grade);
      assertTrue(it.isChosen(Subject.ADULTS_SERVING, grade), grade.word());
    }
    gate.countDown();
    it.untilShown("recorded 10:42 by Ann");
    assertTrue(it.isChosen(Subject.ADULTS_SERVING, Serving.SOME));
    var view = desk.view(CaseDesk.open("Rochdale"));
    assertEquals(4, view.said().size());
    assertEquals(Optional.of(Serving.SOME), view.state().judgement(Subject.ADULTS_SERVING).grade());
  }

  @Test
  void aGradeThatCannotBeSavedGoesBackToWhatStandsAndSaysWhy() {
    var id = CaseDesk.open("Rochdale");
    desk.judge(id, Subject.ADULTS_SERVING, Serving.SOME);
    var it = open().show(id);
    store.fail(true);
    it.choose(Subject.ADULTS_SERVING, Serving.YES);
    it.untilShown("Some still stands. Nothing was saved: the disk is full.");
    assertTrue(it.isChosen(Subject.ADULTS_SERVING, Serving.SOME));
    assertEquals(List.of("saving", "not saved"), it.saves.said());
  }

  @Test
  void aReaderIsToldQuietlyThatNothingWasRecorded() {
    desk.signIn("Rob", Role.READER);
    var it = open().show(CaseDesk.open("Rochdale"));
    it.choose(Subject.ADULTS_SERVING, Serving.YES);
    it.untilShown("Nothing was recorded. Rob is signed in as reader and cannot judge.");
    assertFalse(it.isChosen(Subject.ADULTS_SERVING, Serving.YES));
    assertEquals(List.of(), it.saves.said());
  }

  @Test
  void aPublishedJudgementDoesNotChangeAndSaysWhy() {
    var it = open().show(CaseDesk.published("Rochdale"));
    it.choose(Subject.CHILDREN_SERVING, Serving.YES);
    it.untilShown("Nothing was recorded. Round 2003-11 is published");
    assertTrue(it.isChosen(Subject.CHILDREN_SERVING, Serving.SOME));
    assertEquals(List.of(), it.saves.said());
  }

  @Test
  void undoAndRedoSayWhatHolds() {
    var it = open().show(CaseDesk.open("Rochdale"));
    it.choose(Subject.ADULTS_SERVING, Serving.SOME);
    it.choose(Subject.ADULTS_SERVING, Serving.MOST);
    it.untilShown("recorded 10:42 by Ann");
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.untilShown("Undone: adults’ serving is Some again");
    it.until(() -> it.isChosen(Subject.ADULTS_SERVING, Serving.SOME));
    it.driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    it.untilShown("Done again: adults’ serving is Most again");
    it.until(() -> it.isChosen(Subject.ADULTS_SERVING, Serving.MOST));
  }

  @Test
  void undoOfNothingIsRefusedInWords() {
    var it = open().show(CaseDesk.open("Rochdale"));
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.untilShown("There is nothing of yours to undo on this case.");
    it.choose(Subject.ADULTS_SERVING, Serving.SOME);
    assertFalse(it.driver.shows("There is nothing of yours to undo"));
  }

  @Test
  void nothingMovesWhenSomethingIsSaidChosenOrTried() {
    var it = open().show(CaseDesk.open("Rochdale"));
    var places = places(it);
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.untilShown("There is nothing of yours to undo on this case.");
    assertEquals(places, places(it));
    it.choose(Subject.CHILDREN_SERVING, Serving.MOST);
    it.untilShown("recorded 10:42 by Ann");
    assertEquals(places, places(it));
    it.driver.press(KeyCode.F2);
    assertEquals(places, places(it));
  }

  private static List<Double> places(CaseDriver it) {
    return FxTest.call(() ->
        Arrays.stream(Subject.values())
            .map(subject -> it.grade(subject, Grade.of(subject.question()).getFirst()))
            .map(node -> node.localToScene(0, 0).getY())
            .toList());
  }

  @Test
  void theQuestionsOfBothServicesStayInLineHoweverLongAReasonGrows() {
    desk.reason(
        CaseDesk.open("Rochdale"), Subject.CHILDREN_SERVING, "Reviews are late. ".repeat(40));
    var places = places(open().show(CaseDesk.open("Rochdale")));
    assertEquals(places.get(0), places.get(2));
    assertEquals(places.get(1), places.get(3));
  }

  @Test
  void theMeaningOfEveryGradeIsShownBeforeAnyIsChosen() {
    var it = open().show(CaseDesk.open("Rochdale"));
    assertTrue(it.driver.shows("No: does not work well for most of those who need it"));
    assertTrue(it.driver.shows("Excellent: steady improvement, and the means to keep it up"));
  }

  @Test
  void anotherCaseOpensOnItsJudgementsWithTheFocusShownOnTheFirstOpenOne() {
    desk.judge(CaseDesk.open("Rutland"), Subject.CHILDREN_SERVING, Serving.NO);
    var it = open().show(CaseDesk.open("Rochdale"));
    var day = (DatePicker) it.driver.byId("as-at");
    FxTest.run(() -> day.setValue(LocalDate.of(2004, 7, 1)));
    it.untilShown("As it stood on 1 July 2004");
    it.driver.click(it.driver.named("History"));
    FxTest.run(() -> {
      it.screen.left();
      it.screen.show(CaseDesk.open("Rutland"));
      it.screen.entered();
    });
    it.untilShown("Rutland");
    it.until(() -> it.grade(Subject.CHILDREN_CAPACITY, Capacity.POOR).isFocused());
    var entered = PseudoClass.getPseudoClass("entered");
    assertTrue(
        it.grade(Subject.CHILDREN_CAPACITY, Capacity.POOR)
            .getPseudoClassStates()
            .contains(entered));
    assertEquals(Optional.empty(), Optional.ofNullable(day.getValue()));
  }

  @Test
  void theStarCardOfAnotherCaseIsShownFromItsBeginning() {
    judgeAll("Barnet");
    judgeAll("Rutland");
    var it = open().show(CaseDesk.open("Barnet"));
    var details =
        it.driver.all(ScrollPane.class).stream()
            .filter(pane -> "Star card".equals(pane.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    FxTest.run(() -> details.setVvalue(1));
    it.show(CaseDesk.open("Rutland"));
    it.untilShown("Rutland");
    it.until(() -> details.getVvalue() == 0);
  }

  @Test
  void whatAnotherPersonWritesIsShown() {
    var it = open().show(CaseDesk.open("Rochdale"));
    desk.signIn("Ben", Role.INSPECTOR);
    desk.judge(CaseDesk.open("Rochdale"), Subject.ADULTS_SERVING, Serving.YES);
    it.untilShown("by Ben");
    assertTrue(it.isChosen(Subject.ADULTS_SERVING, Serving.YES));
  }

  @Test
  void bothSidesOfAConflictAreShownAndAPersonChooses() {
    var id = CaseDesk.open("Barnet");
    judgeAll("Barnet");
    desk.elsewhere(
        id, List.of(), new Act.Judged(Subject.ADULTS_SERVING, CaseDesk.given(Serving.YES)));
    var it = open().show(id);
    assertTrue(it.driver.shows("Most  —  Ann, 10:42"));
    assertTrue(it.driver.shows("Yes  —  Ben, 10:41"));
    assertTrue(it.driver.shows("No star while judgements are in conflict"));
    it.driver.click(it.driver.named("Take Yes of Ben, 10:41"));
    it.untilShown("Two stars");
    it.until(() -> it.isChosen(Subject.ADULTS_SERVING, Serving.YES));
    assertFalse(it.driver.shows("Choose what stands"));
  }

  @Test
  void previousAndNextGoThroughTheCouncilsByName() {
    var it = open().show(CaseDesk.open("Rochdale"));
    it.driver.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    it.untilShown("Rutland");
    it.driver.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    it.driver.settle();
    it.driver.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertEquals(List.of("case rutland", "case rochdale", "case plymouth"), it.went);
  }

  @Test
  void previousAndNextKeepToTheListThatIsGiven() {
    var it = open().show(CaseDesk.open("Rochdale"));
    FxTest.run(() -> it.screen.among(List.of(CaseDesk.open("Barnet"), CaseDesk.open("Rochdale"))));
    it.driver.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
    it.driver.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
    assertEquals(List.of("case barnet"), it.went);
  }

  @Test
  void theRuleBookCanBeOpenedFromTheStarCard() {
    var it = open().show(CaseDesk.open("Rochdale"));
    it.driver.click(it.driver.named("Rule book: Recovered rule, 2002 to 2005"));
    assertEquals(List.of("rule book recovered-2002"), it.went);
  }

  @Test
  void whileAnotherCouncilIsOnItsWayAClickStillCountsForTheOneThatIsShown() {
    var it = open().show(CaseDesk.open("Rochdale"));
    var gate = store.hold();
    FxTest.run(() -> it.screen.show(CaseDesk.open("Rutland")));
    it.choose(Subject.ADULTS_SERVING, Serving.MOST);
    gate.countDown();
    it.untilShown("Rutland");
    it.driver.settle();
    assertEquals(1, desk.acts(CaseDesk.open("Rochdale")).size());
    assertEquals(List.of(), desk.acts(CaseDesk.open("Rutland")));
    assertFalse(it.isChosen(Subject.ADULTS_SERVING, Serving.MOST));
  }

  @Test
  void aCaseThatIsNotThereIsSaidInWords() {
    var it = open();
    FxTest.run(() -> it.screen.show(new CaseId(CaseDesk.OPEN, new CouncilId("atlantis"))));
    it.untilShown("There is no case of atlantis in round 2004-11.");
  }

  @Test
  void theHistoryCanBeCopiedAsText() {
    desk.judge(CaseDesk.open("Rochdale"), Subject.ADULTS_SERVING, Serving.NO);
    var it = open().show(CaseDesk.open("Rochdale"));
    it.driver.click(it.driver.named("History"));
    it.driver.click(it.driver.named("Copy as text"));
    var copied = FxTest.call(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(
        copied.startsWith(
            "2 Aug 2004 10:42  |  Ann, inspector  |  Judged adults’ serving  |  open → No"),
        copied);
  }

  @Test
  void tabComesEverywhere() {
    judgeAll("Barnet");
    assertEquals(List.of(), FocusWalk.faults(open().show(CaseDesk.open("Barnet")).driver));
  }
}
