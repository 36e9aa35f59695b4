package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
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
  void aListThatDropsDownHasTheColoursAndSizeOfItsWindow() {
    var driver = fx.open(Gallery::asking);
    FxTest.run(() -> {
      fx.theme().modeProperty().set(Theme.Mode.DARK);
      fx.theme().setZoom(150);
    });
    driver.settle();
    FxTest.run(() -> driver.all(ComboBox.class).getFirst().show());
    driver.settle();
    var popup = Window.getWindows().stream().filter(PopupWindow.class::isInstance).findFirst();
    var scene = popup.orElseThrow().getScene();
    var file = Path.of("target", "screens", "kit-popup-dark-150.png");
    FxTest.call(() -> Camera.take(scene, file));
    assertEquals(List.of(), ContrastWalk.faults(scene));
    var text = (Text) driver.text("London");
    assertEquals(19.5, text.getFont().getSize());
    assertEquals("Starboard Inter", text.getFont().getFamily());
  }

  @Test
  void tabComesEverywhere() {
    assertEquals(List.of(), FocusWalk.faults(fx.open(Gallery::judging)));
    assertEquals(List.of(), FocusWalk.faults(fx.open(Gallery::asking)));
  }
}
