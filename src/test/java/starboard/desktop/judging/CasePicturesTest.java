package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Capacity;
import starboard.rating.Serving;
import starboard.rating.Subject;

class CasePicturesTest {
  private static final int WIDTH = 1198;
  private static final int HEIGHT = 700;

  @RegisterExtension final FxTest fx = new FxTest();
  private final Desk desk = new Desk();

  private void look(CaseDriver it, String name) {
    assertEquals(List.of(), Screens.faults(fx, it.driver, "case-" + name));
  }

  private CaseDriver open() {
    return new CaseDriver(fx, desk, WIDTH, HEIGHT);
  }

  @Test
  void anEmptyCaseCanBeReadAndNamed() {
    look(open().show(Desk.open("Rochdale")), "empty");
  }

  @Test
  void aPartlyJudgedCaseCanBeReadAndNamed() {
    var id = Desk.open("Barnet");
    desk.judge(id, Subject.CHILDREN_SERVING, Serving.SOME);
    desk.reason(
        id,
        Subject.CHILDREN_SERVING,
        "Placement stability fell for the second year; the audit of case files shows that reviews"
            + " are late in a third of cases.");
    desk.judge(id, Subject.CHILDREN_CAPACITY, Capacity.UNCERTAIN);
    desk.reason(
        id,
        Subject.CHILDREN_CAPACITY,
        "New director since May; plan agreed, first returns due in October.");
    desk.judge(id, Subject.ADULTS_SERVING, Serving.MOST);
    look(open().show(id), "partly");
  }

  @Test
  void aPublishedCaseCanBeReadAndNamed() {
    look(open().show(Desk.published("Barnet")), "published");
  }
}
