package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;

class WindowTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void everyScreenCanBeReadAndNamed() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      assertEquals(List.of(), Screens.faults(fx, driver, "worklist"));
      driver.click(driver.byId("menu-rule-book"));
      assertEquals(List.of(), Screens.faults(fx, driver, "rule-book"));
      driver.click(driver.byId("menu-settings"));
      assertEquals(List.of(), Screens.faults(fx, driver, "settings"));
      driver.click(driver.byId("menu-councils"));
      driver.press(KeyCode.CONTROL, KeyCode.K);
      driver.type("nor");
      assertEquals(List.of(), Screens.faults(fx, driver, "search"));
      driver.press(KeyCode.ESCAPE);
      driver.press(KeyCode.CONTROL, KeyCode.N);
      assertEquals(List.of(), Screens.faults(fx, driver, "open-round"));
    }
  }
}
