package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.CaseId;
import starboard.desktop.kit.FxTest;
import starboard.rating.Serving;
import starboard.rating.Subject;
import starboard.store.H2Store;

/// The screen over the real store.
class OnDiskTest {
  private static final CaseId CASE = CaseDesk.open("Rochdale");

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void gradesAndDraftsAreThereWhenTheStoreIsOpenedAgain() {
    try (var store = H2Store.create(folder.resolve("store"))) {
      var it = new CaseDriver(fx, new CaseDesk(store), 1198, 700).show(CASE);
      it.choose(Subject.ADULTS_SERVING, Serving.MOST);
      it.untilShown("recorded 10:42 by Ann");
      it.driver.click(it.reason(Subject.ADULTS_SERVING));
      it.driver.type("Half a thou");
      it.untilShown("draft kept");
      FxTest.run(() -> Window.getWindows().getFirst().hide());
    }
    try (var store = H2Store.open(folder.resolve("store"))) {
      var it = new CaseDriver(fx, CaseDesk.again(store), 1198, 700).show(CASE);
      assertTrue(it.isChosen(Subject.ADULTS_SERVING, Serving.MOST));
      assertEquals("Half a thou", it.written(Subject.ADULTS_SERVING));
      assertTrue(it.driver.shows("not recorded"));
    }
  }
}
