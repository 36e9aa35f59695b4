package starboard.desktop.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.CaseId;
import starboard.casework.CouncilId;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Serving;
import starboard.rating.Subject;
import starboard.store.H2Store;

/// Judgements that were carried over into a refresh, over the real store.
class RefreshedTest {
  private static final CaseId CASE = new CaseId(CaseDesk.REFRESH, CouncilId.ofName("Barnet"));

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void eachCarriedJudgementIsToldWithItsAgeAndConfirmedByOnePressOrKey() {
    try (var store = H2Store.create(folder.resolve("store"))) {
      var desk = new CaseDesk(store);
      desk.openRefresh();
      var it = new CaseDriver(fx, desk, 1198, 700).show(CASE);
      assertTrue(
          it.driver.shows("carried over from November 2003, 1 round old: confirm or change"));
      assertEquals(List.of(), Screens.faults(fx, it.driver, "case-carried-over"));
      it.driver.click(it.driver.byId("confirm-" + Subject.ADULTS_SERVING.word()));
      it.until(() -> desk.view(CASE).state().toConfirm().size() == 3);
      it.until(() -> it.driver.shows("recorded 10:42 by Ann"));
      FxTest.run(() -> it.grade(Subject.CHILDREN_SERVING, Serving.SOME).requestFocus());
      it.driver.press(KeyCode.C);
      it.until(() ->
          desk.view(CASE)
              .state()
              .toConfirm()
              .equals(EnumSet.of(Subject.CHILDREN_CAPACITY, Subject.ADULTS_CAPACITY)));
      assertEquals(4, desk.view(CASE).state().grades().count());
    }
  }
}
