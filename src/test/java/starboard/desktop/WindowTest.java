package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.desktop.kit.AccessibilityWalk;
import starboard.desktop.kit.ContrastWalk;
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
      driver.press(KeyCode.CONTROL, KeyCode.F);
      assertEquals(List.of(), Screens.faults(fx, driver, "pairs"));
      driver.click(driver.byId("menu-settings"));
      assertEquals(List.of(), Screens.faults(fx, driver, "settings"));
      driver.click(driver.byId("menu-councils"));
      driver.press(KeyCode.CONTROL, KeyCode.K);
      driver.type("nor");
      Screens.take(driver, "search");
      var results = (Parent) driver.byId("search-results");
      assertEquals(List.of(), AccessibilityWalk.faults(results));
      var faults = ContrastWalk.faults(driver.scene());
      assertEquals(List.of(), faults.stream().filter(it -> it.contains("search-results")).toList());
      driver.press(KeyCode.ENTER);
      seat.settle();
      assertEquals(List.of(), Screens.faults(fx, driver, "case"));
      driver.press(KeyCode.ALT, KeyCode.LEFT);
      seat.settle();
      driver.type("zz");
      Screens.take(driver, "worklist-empty");
      driver.press(KeyCode.CONTROL, KeyCode.N);
      Screens.take(driver, "open-round");
      FxTest.run(() -> fx.theme().setZoom(200));
      driver.settle();
      Screens.take(driver, "open-round-200");
    }
  }
}
