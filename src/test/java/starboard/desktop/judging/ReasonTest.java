package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.desktop.kit.FxTest;
import starboard.rating.Serving;
import starboard.rating.Subject;

class ReasonTest {
  private static final CaseId CASE = CaseDesk.open("Rochdale");
  private static final Subject SUBJECT = Subject.CHILDREN_SERVING;

  @RegisterExtension final FxTest fx = new FxTest();
  private final SlowStore store = new SlowStore();
  private final CaseDesk desk = new CaseDesk(store);

  private CaseDriver open() {
    return new CaseDriver(fx, desk, 1198, 700).show(CASE);
  }

  private static void write(CaseDriver it, String words) {
    it.driver.click(it.reason(SUBJECT));
    it.driver.type(words);
  }

  private List<String> drafts() {
    return CaseDesk.wait(desk.workbench.queries().drafts()).stream()
        .map(Drafts.Draft::text)
        .toList();
  }

  private void draft(String words) {
    var _ = CaseDesk.wait(desk.workbench.keepDraft(CASE, DraftPlace.reason(SUBJECT), words));
  }

  @Test
  void typingIsKeptAsADraftAndNotCalledRecorded() {
    var it = open();
    write(it, "Audit");
    it.untilShown("typing … draft kept 10:42");
    assertEquals(List.of("Audit"), drafts());
    assertEquals(List.of(), desk.acts(CASE));
  }

  @Test
  void leavingTheFieldRecordsTheReason() {
    var it = open();
    write(it, "Audit");
    it.driver.press(KeyCode.TAB);
    it.untilShown("recorded 10:42 by Ann");
    assertEquals(List.of(new Act.Reasoned(SUBJECT, "Audit")), desk.acts(CASE));
    assertEquals(List.of(), drafts());
  }

  @Test
  void controlEnterRecordsAndStaysInTheField() {
    var it = open();
    write(it, "Audit");
    it.driver.press(KeyCode.CONTROL, KeyCode.ENTER);
    it.untilShown("recorded 10:42 by Ann");
    assertTrue(FxTest.call(() -> it.reason(SUBJECT).isFocused()));
  }

  @Test
  void leavingTheScreenRecordsTheReason() {
    var it = open();
    write(it, "Audit");
    FxTest.run(it.screen::left);
    assertEquals(List.of(new Act.Reasoned(SUBJECT, "Audit")), desk.acts(CASE));
  }

  @Test
  void goingToAnotherCouncilRecordsTheReasonOfThisOne() {
    var it = open();
    write(it, "Audit");
    it.show(CaseDesk.open("Rutland"));
    assertEquals(List.of(new Act.Reasoned(SUBJECT, "Audit")), desk.acts(CASE));
    assertEquals("", it.written(SUBJECT));
  }

  @Test
  void aDraftThatIsFoundIsPutBackAndCanBeRecorded() {
    draft("Half a thou");
    var it = open();
    assertEquals("Half a thou", it.written(SUBJECT));
    assertTrue(it.driver.shows("draft by Ann from 10:42, not recorded"));
    it.driver.click(it.driver.named("Record the reason for children’s serving"));
    it.untilShown("recorded 10:42 by Ann");
    assertEquals(List.of(new Act.Reasoned(SUBJECT, "Half a thou")), desk.acts(CASE));
  }

  @Test
  void aDraftThatIsFoundCanBeDiscarded() {
    desk.reason(CASE, SUBJECT, "The whole thought");
    draft("The whole though");
    var it = open();
    it.driver.click(it.driver.named("Discard what was typed for children’s serving"));
    it.until(() -> drafts().isEmpty());
    assertEquals("The whole thought", it.written(SUBJECT));
    assertEquals(List.of(new Act.Reasoned(SUBJECT, "The whole thought")), desk.acts(CASE));
  }

  @Test
  void aDraftThatIsOnlyLookedAtIsNotRecorded() {
    draft("Half a thou");
    var it = open();
    it.driver.click(it.reason(SUBJECT));
    it.driver.press(KeyCode.TAB);
    assertTrue(it.driver.shows("draft by Ann from 10:42, not recorded"));
    FxTest.run(it.screen::left);
    assertEquals(List.of(), desk.acts(CASE));
    assertEquals(List.of("Half a thou"), drafts());
  }

  @Test
  void whatCannotBeSavedStaysOnTheScreenAndIsNotCalledSaved() {
    var it = open();
    store.fail(true);
    write(it, "Audit");
    it.driver.press(KeyCode.TAB);
    it.untilShown("Not recorded. Nothing was saved: the disk is full.");
    assertEquals("Audit", it.written(SUBJECT));
    assertFalse(it.driver.shows("recorded 10:42"));
    assertFalse(it.driver.shows("draft kept"));
    store.fail(false);
    it.driver.click(it.driver.named("Record the reason for children’s serving"));
    it.untilShown("recorded 10:42 by Ann");
    assertEquals(List.of(new Act.Reasoned(SUBJECT, "Audit")), desk.acts(CASE));
  }

  @Test
  void aDraftThatCannotBeKeptIsSaid() {
    var it = open();
    store.fail(true);
    write(it, "Audit");
    it.untilShown("Not kept, not even as a draft. Nothing was saved: the disk is full.");
    assertEquals("Audit", it.written(SUBJECT));
  }

  @Test
  void aReasonThatIsTooLongIsRefusedAndStays() {
    var it = open();
    it.driver.click(it.reason(SUBJECT));
    FxTest.run(() -> it.reason(SUBJECT).setText("x".repeat(100_001)));
    it.driver.press(KeyCode.TAB);
    it.untilShown("Not recorded. This text has 100,001 characters");
    assertEquals(100_001, it.written(SUBJECT).length());
  }

  @Test
  void undoInTheFieldTakesBackTypingAndThenNothingElse() {
    var it = open();
    it.choose(Subject.ADULTS_SERVING, Serving.MOST);
    it.untilShown("recorded 10:42 by Ann");
    write(it, "Audit");
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    assertEquals("", it.written(SUBJECT));
    assertEquals(1, desk.acts(CASE).size());
  }

  @Test
  void undoInAFieldWhereNothingWasTypedUndoesTheLastAct() {
    var it = open();
    it.choose(Subject.ADULTS_SERVING, Serving.MOST);
    it.untilShown("recorded 10:42 by Ann");
    it.driver.click(it.reason(SUBJECT));
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.untilShown("Undone: adults’ serving is open again");
  }

  @Test
  void undoOfARecordedReasonPutsBackTheOneBefore() {
    desk.reason(CASE, SUBJECT, "First");
    var it = open();
    write(it, "!");
    it.driver.press(KeyCode.CONTROL, KeyCode.ENTER);
    it.until(() -> desk.acts(CASE).size() == 2);
    it.untilShown("recorded 10:42 by Ann");
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.untilShown("Undone: the reason for children’s serving is as it was");
    it.until(() -> it.written(SUBJECT).equals("First"));
  }

  @Test
  void whatIsTypedIsNotOverwrittenByWhatAnotherRecords() {
    var it = open();
    write(it, "Mine");
    var _ = desk.reason(CASE, SUBJECT, "Another window’s");
    it.driver.settle();
    it.driver.settle();
    assertEquals("Mine", it.written(SUBJECT));
  }

  @Test
  void bothReasonsOfAConflictAreShownAndAPersonChooses() {
    desk.reason(CASE, SUBJECT, "Mine");
    desk.elsewhere(CASE, List.of(), new Act.Reasoned(SUBJECT, "Yours"));
    var it = open();
    assertTrue(it.driver.shows("“Mine”  —  Ann, 10:42"));
    it.driver.click(it.driver.named("Take “Yours” of Ben, 10:41"));
    it.untilShown("recorded 10:42 by Ann");
    it.until(() -> it.written(SUBJECT).equals("Yours"));
  }

  @Test
  void theFieldGrowsWithItsText() {
    var it = open();
    double before = FxTest.call(() -> it.reason(SUBJECT).getHeight());
    it.driver.click(it.reason(SUBJECT));
    FxTest.run(() -> it.reason(SUBJECT).setText("A sentence that goes on.\n".repeat(9)));
    it.driver.settle();
    it.driver.settle();
    assertTrue(FxTest.call(() -> it.reason(SUBJECT).getHeight()) > 2 * before);
  }
}
