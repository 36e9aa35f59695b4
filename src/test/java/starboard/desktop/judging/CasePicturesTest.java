package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.application.CaseView;
import starboard.application.DraftPlace;
import starboard.application.Drafts;
import starboard.casework.Act;
import starboard.casework.CaseId;
import starboard.casework.CaseKeys;
import starboard.casework.RoundId;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.indicators.IndicatorCode;
import starboard.indicators.KeyCondition;
import starboard.indicators.KeyIndicator;
import starboard.indicators.KeyResult;
import starboard.rating.Capacity;
import starboard.rating.Grade;
import starboard.rating.Limit;
import starboard.rating.Origin;
import starboard.rating.Service;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Takes the pictures of the screen in its states, as wide as the window leaves it.
class CasePicturesTest {
  private static final int WIDTH = 1198;
  private static final int HEIGHT = 700;
  private static final CaseId CASE = CaseDesk.open("Barnet");

  @RegisterExtension final FxTest fx = new FxTest();
  private final SlowStore store = new SlowStore();
  private final CaseDesk desk = new CaseDesk(store);

  private void look(CaseDriver it, String name) {
    assertEquals(List.of(), Screens.faults(fx, it.driver, "case-" + name));
  }

  private CaseDriver open() {
    return new CaseDriver(fx, desk, WIDTH, HEIGHT);
  }

  private void judge(Subject subject, Grade grade, String why) {
    desk.judge(CASE, subject, grade);
    desk.reason(CASE, subject, why);
  }

  private void judgeThree() {
    judge(
        Subject.CHILDREN_SERVING,
        Serving.SOME,
        "Placement stability fell for the second year; the audit of case files shows that reviews"
            + " are late in a third of cases. Inspection of March 2004, paragraphs 4.2 to 4.9.");
    judge(
        Subject.CHILDREN_CAPACITY,
        Capacity.UNCERTAIN,
        "New director since May; plan agreed, first returns due in October.");
    judge(
        Subject.ADULTS_SERVING,
        Serving.MOST,
        "Delayed transfers halved; reviews up to 71 %; carers’ assessments still few.");
  }

  private void judgeAll() {
    judgeThree();
    judge(Subject.ADULTS_CAPACITY, Capacity.PROMISING, "Joint commissioning is in place.");
  }

  @Test
  void anEmptyCase() {
    look(open().show(CaseDesk.open("Rochdale")), "empty");
  }

  @Test
  void aPartlyJudgedCase() {
    judgeThree();
    look(open().show(CASE), "partly");
  }

  @Test
  void aCompleteCase() {
    judgeAll();
    look(open().show(CASE), "complete");
  }

  @Test
  void aCombinationThatTheRecordDoesNotFix() {
    judgeThree();
    desk.judge(CASE, Subject.ADULTS_CAPACITY, Capacity.POOR);
    look(open().show(CASE), "not-fixed");
  }

  @Test
  void aCaseInALittleWindow() {
    judgeAll();
    look(new CaseDriver(fx, desk, 980, 640).show(CASE), "little");
  }

  @Test
  void aPublishedCase() {
    look(open().show(CaseDesk.published("Barnet")), "published");
  }

  @Test
  void aReconstructedCase() {
    look(open().show(new CaseId(new RoundId("2002-11"), CASE.council())), "2002");
  }

  @Test
  void whatIf() {
    judgeThree();
    var it = open().show(CASE);
    it.driver.press(KeyCode.F2);
    it.choose(Subject.ADULTS_CAPACITY, Capacity.EXCELLENT);
    it.choose(Subject.CHILDREN_SERVING, Serving.MOST);
    look(it, "what-if");
  }

  @Test
  void limitsThatBite() {
    judgeAll();
    desk.judge(CASE, Subject.CHILDREN_SERVING, Serving.MOST);
    var it = open().show(CASE);
    FxTest.run(() -> it.screen.model().open(limited(desk.view(CASE))));
    it.driver.settle();
    look(it, "limits");
  }

  private static CaseView limited(CaseView view) {
    var limit = new Limit(Service.CHILDREN, Serving.SOME, "A1", "21.4 %, key threshold 20 %");
    var failed =
        new KeyResult.Failed(
            new KeyIndicator(
                "A1",
                "Stability of placements of children looked after",
                Optional.of(Service.CHILDREN),
                new KeyCondition.Above(new IndicatorCode("A1"), new BigDecimal("20")),
                Optional.of(Serving.SOME),
                Optional.empty(),
                Origin.own("")),
            limit);
    return new CaseView(
        view.council(),
        view.round(),
        view.asAt(),
        view.state(),
        view.rules(),
        view.record(),
        view.criteria(),
        new CaseKeys(List.of(failed)),
        view.undo(),
        view.earlier(),
        view.drafts(),
        view.said(),
        view.changes());
  }

  @Test
  void aConflict() {
    judgeAll();
    desk.elsewhere(
        CASE, List.of(), new Act.Judged(Subject.ADULTS_SERVING, CaseDesk.given(Serving.YES)));
    desk.elsewhere(
        CASE,
        List.of(),
        new Act.Reasoned(
            Subject.CHILDREN_SERVING,
            "The audit of June found that reviews are now held in time."));
    look(open().show(CASE), "conflict");
  }

  @Test
  void aDraftThatIsFound() {
    judgeAll();
    var _ =
        CaseDesk.wait(
            store.submit(ledger -> {
              ledger
                  .drafts()
                  .keep(
                      new Drafts.Draft(
                          CASE,
                          DraftPlace.reason(Subject.CHILDREN_CAPACITY),
                          "Ann",
                          "New director since May; the plan has been agreed and",
                          Instant.parse("2004-08-01T16:20:31Z")));
              return CASE;
            }));
    look(open().show(CASE), "draft");
  }

  @Test
  void aFailure() {
    judgeThree();
    var it = open().show(CASE);
    store.fail(true);
    it.choose(Subject.CHILDREN_SERVING, Serving.MOST);
    it.driver.click(it.reason(Subject.ADULTS_SERVING));
    it.driver.type(" Direct payments doubled.");
    it.driver.press(KeyCode.TAB);
    it.untilShown("Not recorded.");
    look(it, "failure");
  }

  @Test
  void theHistory() {
    judgeAll();
    desk.judge(CASE, Subject.CHILDREN_SERVING, Serving.MOST);
    var it = open().show(CASE);
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.untilShown("Undone");
    it.driver.click(it.driver.named("History"));
    look(it, "history");
  }
}
