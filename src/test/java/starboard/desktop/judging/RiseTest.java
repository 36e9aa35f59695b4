package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.casework.CaseId;
import starboard.desktop.frame.Trouble;
import starboard.desktop.kit.FxTest;
import starboard.evidence.EvidenceId;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// Plymouth had zero stars in November 2003: a grade that lifts it is refused without a statement.
class RiseTest {
  private static final CaseId CASE = CaseDesk.open("Plymouth");

  @RegisterExtension final FxTest fx = new FxTest();
  private final CaseDesk desk = new CaseDesk(new SlowStore());

  @Test
  void aRiseWithoutAStatementSaysWhatToDo() {
    desk.judge(CASE, Subject.CHILDREN_SERVING, Serving.SOME);
    desk.judge(CASE, Subject.CHILDREN_CAPACITY, Capacity.PROMISING);
    desk.judge(CASE, Subject.ADULTS_SERVING, Serving.SOME);
    var it = new CaseDriver(fx, desk, 1198, 700).show(CASE);
    FxTest.run(
        ((javafx.scene.control.ToggleButton) it.grade(Subject.ADULTS_CAPACITY, Capacity.PROMISING))
            ::fire);
    it.untilShown("Write the statement first, naming at least one item");
    assertEquals(3, desk.view(CASE).state().grades().count());
  }

  @Test
  void theWayToTheStatementIsOfferedWhereThereIsOne() {
    var opened = new ArrayList<String>();
    var rise = new Trouble("This would raise the council.", "", "rise-from-zero-is-justified");
    var line = FxTest.call(() -> new TroubleLine(new Road(opened)));
    var driver = fx.open(() -> line);
    FxTest.run(() -> line.show(Optional.of(rise), Trouble::words));
    driver.settle();
    assertTrue(driver.shows("This would raise the council."));
    driver.click(driver.named("Write the statement that justifies a rise, in Year"));
    assertEquals(List.of("Year"), opened);
    FxTest.run(
        () -> line.show(Optional.of(new Trouble("The disk is full.", "", "")), Trouble::words));
    driver.settle();
    assertFalse(driver.shows("Write the statement"));
  }

  private record Road(List<String> opened) implements CaseWays {
    @Override
    public boolean has(String part) {
      return part.equals(YEAR);
    }

    @Override
    public void open(String part) {
      opened.add(part);
    }

    @Override
    public void evidence(EvidenceId item) {
      opened.add(item.text());
    }

    @Override
    public void reveal(Node node) {}
  }
}
