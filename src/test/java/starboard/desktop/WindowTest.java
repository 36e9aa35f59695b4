package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.StoreFault;
import starboard.desktop.kit.AccessibilityWalk;
import starboard.desktop.kit.ContrastWalk;
import starboard.desktop.kit.FocusWalk;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.desktop.shell.FaultPage;
import starboard.desktop.shell.Sheets;

/// Takes the pictures of every screen in its window, and finds what is hard to read, has no name or
/// cannot be reached by keys.
class WindowTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void theScreensCanBeReadAndNamed() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      assertEquals(List.of(), Screens.faults(fx, driver, "worklist"));
      driver.type("barn");
      assertEquals(List.of(), Screens.faults(fx, driver, "worklist-filtered"));
      driver.type("?");
      assertEquals(List.of(), Screens.faults(fx, driver, "worklist-empty"));
      driver.click(driver.byId("menu-rule-book"));
      assertEquals(List.of(), Screens.faults(fx, driver, "rule-book"));
      driver.press(KeyCode.CONTROL, KeyCode.F);
      assertEquals(List.of(), Screens.faults(fx, driver, "pairs"));
      driver.click(driver.byId("menu-settings"));
      assertEquals(List.of(), Screens.faults(fx, driver, "settings"));
    }
  }

  @Test
  void theReconstructedJudgementsOf2002CanBeRead() {
    var bench = new Bench(folder);
    bench.settings().put("round", "2002-11");
    try (var seat = Seat.at(fx, bench)) {
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "worklist-2002"));
    }
  }

  @Test
  void theFormOfANewRoundCanBeReadAndNamedAlsoWithARefusal() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.N);
      assertEquals(List.of(), Screens.faults(fx, driver, "open-round"));
      driver.type("2003-11");
      driver.click(driver.named("Open the round"));
      seat.see("There is a round 2003-11 already.");
      assertEquals(List.of(), Screens.faults(fx, driver, "open-round-refused"));
    }
  }

  @Test
  void theResultsOfASearchCanBeReadAndNamed() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.K);
      driver.type("nor");
      Screens.take(driver, "search");
      assertEquals(List.of(), AccessibilityWalk.faults((Parent) driver.byId("search-results")));
      var faults = ContrastWalk.faults(driver.scene()).stream();
      assertEquals(List.of(), faults.filter(it -> it.contains("search-results")).toList());
    }
  }

  @Test
  void aStoreThatCannotBeOpenedFillsTheWindow() {
    for (var kind : StoreFault.Kind.values()) {
      var fault = new StoreFault(kind, "The store in /home/ann/starboard/store cannot be opened.");
      var driver =
          fx.open(
              FxTest.WIDTH,
              FxTest.HEIGHT,
              () -> new FaultPage(fault, "/home/ann/starboard/store", () -> {}, () -> {}),
              Sheets.ALL.toArray(String[]::new));
      assertEquals(List.of(), Screens.faults(fx, driver, "store-fault-" + kind.ordinal()));
      assertEquals(List.of(), FocusWalk.faults(driver));
    }
  }

  @Test
  void tabComesEverywhere() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      for (var entry : List.of("menu-councils", "menu-rule-book", "menu-settings")) {
        driver.click(driver.byId(entry));
        assertEquals(List.of(), FocusWalk.faults(driver), entry);
      }
    }
  }

  @Test
  void everythingIsReachedWithLargeTextToo() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      FxTest.run(() -> fx.theme().setZoom(200));
      for (var name : List.of("Rule book", "Settings", "Councils, 150")) {
        driver.click(driver.named(name));
        assertEquals(List.of(), FocusWalk.faults(driver), name);
        assertTrue(isWithin(driver.byId("search")) && isWithin(driver.byId("text-size")), name);
      }
    }
  }

  /// Whether the window shows the whole of a node.
  private static boolean isWithin(Node node) {
    return FxTest.call(() -> {
      var place = node.localToScene(node.getLayoutBounds());
      return place.getMinX() >= 0
          && place.getMinY() >= 0
          && place.getMaxX() <= FxTest.WIDTH
          && place.getMaxY() <= FxTest.HEIGHT;
    });
  }
}
