package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.desktop.kit.FxTest;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Subject;

class WhatIfTest {
  @RegisterExtension final FxTest fx = new FxTest();
  private final SlowStore store = new SlowStore();
  private final CaseDesk desk = new CaseDesk(store);

  private CaseDriver open() {
    return new CaseDriver(fx, desk, 1198, 700);
  }

  @Test
  void triedGradesChangeTheCardAndLeaveNoEntry() {
    var id = CaseDesk.open("Rochdale");
    desk.judge(id, Subject.ADULTS_SERVING, Serving.SOME);
    var before = desk.view(id).said();
    var it = open().show(id);
    it.driver.press(KeyCode.F2);
    assertTrue(it.driver.shows("What-if: nothing is recorded"));
    it.choose(Subject.ADULTS_SERVING, Serving.NO);
    it.choose(Subject.CHILDREN_CAPACITY, Capacity.EXCELLENT);
    assertTrue(it.driver.shows("0 stars whatever the missing judgements are"));
    assertTrue(it.driver.shows("recorded: Some"));
    it.driver.press(KeyCode.ESCAPE);
    assertFalse(it.driver.shows("What-if: nothing is recorded"));
    assertTrue(it.isChosen(Subject.ADULTS_SERVING, Serving.SOME));
    assertFalse(it.isChosen(Subject.CHILDREN_CAPACITY, Capacity.EXCELLENT));
    assertEquals(before, desk.view(id).said());
    assertEquals(java.util.List.of(), it.saves.said());
  }

  @Test
  void aPublishedRoundCanBeTriedToo() {
    var it = open().show(CaseDesk.published("Barnet"));
    assertTrue(it.driver.shows("Two stars"));
    it.driver.press(KeyCode.CONTROL, KeyCode.T);
    it.choose(Subject.CHILDREN_SERVING, Serving.NO);
    assertTrue(it.driver.shows("Zero stars"));
    assertTrue(it.driver.shows("Recorded: two stars"));
    it.driver.press(KeyCode.ESCAPE);
    assertTrue(it.driver.shows("Published rating"));
    assertTrue(it.driver.shows("Two stars"));
    assertEquals(1, desk.view(CaseDesk.published("Barnet")).said().size());
  }

  @Test
  void goingToAnotherCouncilLeavesWhatIf() {
    var it = open().show(CaseDesk.open("Rochdale"));
    it.driver.press(KeyCode.F2);
    it.show(CaseDesk.open("Rutland"));
    assertTrue(it.driver.shows("Rutland"));
    assertFalse(it.driver.shows("What-if: nothing is recorded"));
    assertTrue(it.driver.shows("What-if on Rochdale left: nothing was recorded."));
  }

  @Test
  void undoIsNotOfferedForWhatIsOnlyTried() {
    var id = CaseDesk.open("Rochdale");
    desk.judge(id, Subject.ADULTS_SERVING, Serving.SOME);
    var it = open().show(id);
    it.driver.press(KeyCode.F2);
    it.driver.press(KeyCode.CONTROL, KeyCode.Z);
    it.untilShown("Leave what-if first");
    assertEquals(1, desk.view(id).said().size());
  }
}
