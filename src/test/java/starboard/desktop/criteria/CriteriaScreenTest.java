package starboard.desktop.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.desktop.InventedRounds.SECOND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.casework.Role;
import starboard.casework.RoundId;
import starboard.desktop.Bench;
import starboard.desktop.InventedRounds;
import starboard.desktop.NoLine;
import starboard.desktop.NoRoads;
import starboard.desktop.Seat;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.Driver;
import starboard.desktop.kit.FocusWalk;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.desktop.kit.ScriptedDialogs;
import starboard.desktop.shell.Sheets;
import starboard.exchange.CriteriaTables;

/// Works the screen of what a round judges by, over a real store.
class CriteriaScreenTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  private void faultless(Seat seat, String name) {
    assertEquals(List.of(), Screens.faults(fx, seat.driver(), "criteria-" + name));
  }

  private static void tab(Seat seat, String name) {
    seat.see(name);
    seat.driver().click(seat.driver().named(name));
    seat.settle();
  }

  private static Seat opened(Seat seat) {
    seat.driver().click(seat.driver().byId("menu-indicators"));
    seat.see("Indicators of round 2005-11");
    return seat;
  }

  @Test
  void everyPartOfARoundCanBeSeenAndReached() {
    try (var seat = opened(InventedRounds.filled(fx, new Bench(folder), Role.DATA_OFFICER))) {
      faultless(seat, "indicators");
      assertEquals(List.of(), FocusWalk.faults(seat.driver()));
      tab(seat, "Key indicators 3");
      faultless(seat, "keys");
      tab(seat, "Standards areas 6");
      faultless(seat, "areas");
      tab(seat, "Values");
      faultless(seat, "values");
      assertEquals(List.of(), FocusWalk.faults(seat.driver()));
      tab(seat, "Files 2");
      seat.see("invented-2005.csv");
      faultless(seat, "files");
    }
  }

  @Test
  void aRowOpensWhatIsKnownOfTheIndicator() {
    try (var seat = opened(InventedRounds.filled(fx, new Bench(folder), Role.DATA_OFFICER))) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.F);
      driver.type("stability");
      FxTest.run(() -> driver.byId("set").requestFocus());
      driver.press(KeyCode.DOWN);
      driver.press(KeyCode.ENTER);
      seat.see("Definition");
      faultless(seat, "indicator");
    }
  }

  @Test
  void aKeyIndicatorIsAddedWithWhatItWouldDoInSight() {
    try (var seat = opened(InventedRounds.filled(fx, new Bench(folder), Role.DATA_OFFICER))) {
      var driver = seat.driver();
      tab(seat, "Key indicators 3");
      assertTrue(driver.named("Change …").isDisabled());
      FxTest.run(() -> ((TableView<?>) driver.byId("keys")).getSelectionModel().select(0));
      driver.click(driver.named("Change …"));
      seat.see("councils would fail it");
      faultless(seat, "key-form");
      FxTest.run(() -> ((TextInputControl) driver.byId("key-level")).setText("25"));
      driver.click(driver.named("Set it for the round"));
      seat.see("A1 above 25 %");
      var keys = InventedRounds.round(seat.workbench(), SECOND).criteria().keys();
      assertEquals(3, keys.list().size());
    }
  }

  @Test
  void anInspectorSeesAllAndIsToldWhyNothingCanBeChanged() {
    try (var seat = opened(InventedRounds.filled(fx, new Bench(folder), Role.INSPECTOR))) {
      tab(seat, "Key indicators 3");
      var add = (Button) seat.driver().named("Add …");
      assertTrue(FxTest.call(add::isDisabled));
      seat.see("cannot change the indicators of a round");
      faultless(seat, "refused");
    }
  }

  @Test
  void aRoundWithoutValuesSaysSo() {
    try (var seat = opened(InventedRounds.empty(fx, new Bench(folder), Role.DATA_OFFICER))) {
      tab(seat, "Values");
      seat.see("No values");
      faultless(seat, "no-values");
      tab(seat, "Files");
      seat.see("No file was loaded");
    }
  }

  @Test
  void theCriteriaAreSavedAsTheFilesThatAreLoaded() throws Exception {
    try (var seat = InventedRounds.filled(fx, new Bench(folder), Role.DATA_OFFICER)) {
      var file = folder.resolve("saved.csv");
      var asked = new ArrayList<RoundId>();
      var driver = alone(seat, new ScriptedDialogs().choosing(file), asked);
      driver.click(driver.named("Save as CSV …"));
      seat.settle();
      await(file);
      var round = InventedRounds.round(seat.workbench(), SECOND);
      assertEquals(round.criteria().indicators(), new CriteriaTables().indicators(file));
      driver.click(driver.named("Load values …"));
      driver.click(driver.named("Load criteria …"));
      assertEquals(List.of(SECOND, SECOND), asked);
      assertEquals(List.of(), Screens.faults(fx, driver, "criteria-files-buttons"));
    }
  }

  /// The file is written beside the window's thread.
  private static void await(Path file) throws IOException {
    for (int i = 0; i < 10_000_000 && (!Files.exists(file) || Files.size(file) == 0); i++)
      Thread.onSpinWait();
  }

  private Driver alone(Seat seat, ScriptedDialogs dialogs, List<RoundId> asked) {
    var made = new ArrayList<CriteriaScreen>();
    var driver =
        fx.open(
            FxTest.WIDTH,
            FxTest.HEIGHT,
            () -> {
              var office =
                  new Office(
                      seat.workbench(),
                      Desk.FILES,
                      seat.bench().press(),
                      dialogs,
                      new NoLine(),
                      new NoRoads(),
                      seat.bench().settings());
              var files = new RoundFiles(new CriteriaTables(), asked::add, asked::add);
              made.add(new CriteriaScreen(office, Optional.of(files)));
              return new BorderPane(made.getFirst().node());
            },
            Sheets.ALL.toArray(String[]::new));
    FxTest.run(() -> {
      made.getFirst().show(SECOND);
      made.getFirst().entered();
    });
    seat.settle();
    driver.settle();
    return driver;
  }
}
