package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KitGalleryTest {
  @RegisterExtension final FxTest fx = new FxTest();

  @Test
  void theControlsOfJudgingCanBeReadAndNamed() {
    var driver = fx.open(Gallery::judging);
    assertEquals(List.of(), Screens.faults(fx, driver, "kit-judging"));
  }

  @Test
  void whatTheWindowSaysCanBeReadAndNamed() {
    var driver = fx.open(Gallery::saying);
    assertEquals(List.of(), Screens.faults(fx, driver, "kit-saying"));
  }

  @Test
  void theControlsOfAskingCanBeReadAndNamed() {
    var driver = fx.open(Gallery::asking);
    assertEquals(List.of(), Screens.faults(fx, driver, "kit-asking"));
  }

  @Test
  void theShortcutsCanBeRead() {
    var driver = fx.open(() -> new SheetPane(new StackPane()));
    FxTest.run(() -> ((SheetPane) driver.scene().getRoot()).show(ShortcutHelp.sheet()));
    assertEquals(List.of(), Screens.faults(fx, driver, "kit-shortcuts"));
  }

  @Test
  void tabComesEverywhere() {
    assertEquals(List.of(), FocusWalk.faults(fx.open(Gallery::judging)));
    assertEquals(List.of(), FocusWalk.faults(fx.open(Gallery::asking)));
  }
}
