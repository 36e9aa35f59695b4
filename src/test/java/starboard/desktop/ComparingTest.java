package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.casework.CouncilId;
import starboard.casework.Role;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;

/// Councils are compared in the window, over a real store and by keyboard alone.
class ComparingTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void onTheMapArrowKeysWalkEnterOpensAndTheChosenAreCompared() {
    try (var seat = Seat.at(fx, folder)) {
      map(seat);
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "compare-map"));
      var first = told(seat);
      seat.driver().press(KeyCode.RIGHT);
      assertFalse(told(seat).equals(first));
      seat.driver().press(KeyCode.LEFT);
      assertEquals(first, told(seat));
      seat.driver().press(KeyCode.SPACE);
      seat.driver().press(KeyCode.DOWN);
      seat.driver().press(KeyCode.DOWN);
      seat.driver().press(KeyCode.SPACE);
      seat.see("2 chosen: ");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "compare-map-chosen"));
      seat.driver().press(KeyCode.CONTROL, KeyCode.ENTER);
      seat.see("lines differ");
      assertTrue(seat.driver().shows(name(first)), first);
      seat.driver().press(KeyCode.ALT, KeyCode.LEFT);
      seat.see("2 chosen: ");
      seat.driver().press(KeyCode.UP);
      var here = name(told(seat));
      seat.driver().press(KeyCode.ENTER);
      seat.see("Children’s services");
      assertEquals(here + ", round 2003-11 – Starboard", seat.shell().titleProperty().get());
    }
  }

  @Test
  void aCouncilIsAddedAsOneTypesAndTheNearestFillTheComparison() {
    try (var seat = InventedRounds.filled(fx, new Bench(folder), Role.CHIEF_INSPECTOR)) {
      map(seat);
      seat.driver().press(KeyCode.CONTROL, KeyCode.F);
      seat.see("Nothing to compare yet");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "compare-none"));
      seat.driver().type("barn");
      seat.see("Barnet");
      seat.driver().press(KeyCode.DOWN);
      seat.driver().press(KeyCode.ENTER);
      seat.see("is chosen");
      seat.driver().type("barnet");
      seat.driver().press(KeyCode.ENTER);
      seat.see("lines differ");
      assertTrue(seat.driver().shows("Barnsley"));
      seat.driver().press(KeyCode.ALT, KeyCode.LEFT);
      seat.see("Nearest to Barnsley");
      seat.driver().click(seat.driver().named("Nearest to Barnsley"));
      seat.see("lines differ");
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "compare-nearest"));
      seat.driver().type("kent");
      seat.driver().press(KeyCode.ENTER);
      seat.see("Six councils are compared already");
    }
  }

  @Test
  void onlyDifferencesAreShownOnRequest() {
    try (var seat = Seat.at(fx, folder)) {
      compare(seat, "Kent", "Essex", "Surrey");
      assertTrue(seat.driver().shows("Star rating"));
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "compare-three"));
      seat.driver().press(KeyCode.TAB);
      seat.driver().press(KeyCode.SPACE);
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "compare-differences"));
    }
  }

  @Test
  void aNoteLandsOnEachCaseAndWhatIsTypedIsKept() {
    var bench = new Bench(folder);
    try (var seat = InventedRounds.filled(fx, bench, Role.CHIEF_INSPECTOR)) {
      compare(seat, "Barnet", "Bexley");
      FxTest.run(() -> seat.driver().byId("comparison-note").requestFocus());
      seat.driver().type("Alike but for carers.");
      FxTest.run(() -> seat.shell().back());
      seat.settle();
      compare(seat, "Barnet", "Bexley");
      seat.see("Alike but for carers.");
      FxTest.run(() -> seat.driver().byId("comparison-note").requestFocus());
      seat.driver().press(KeyCode.CONTROL, KeyCode.ENTER);
      seat.see("Notes on these councils");
      seat.driver().press(KeyCode.TAB); // an empty area with the focus hides its hint
      assertEquals(List.of(), Screens.faults(fx, seat.driver(), "compare-note"));
      for (var council : List.of("Barnet", "Bexley")) {
        var notes =
            seat.workbench()
                .queries()
                .notes(List.of(Desk.caseOf(InventedRounds.SECOND, council)))
                .join();
        assertEquals(
            List.of("Alike but for carers."), notes.stream().map(it -> it.note().text()).toList());
      }
      assertEquals(List.of(), seat.workbench().queries().drafts().join());
    }
  }

  @Test
  void aReaderIsToldWhyTheNoteIsNotWritten() {
    try (var seat = InventedRounds.filled(fx, new Bench(folder), Role.READER)) {
      compare(seat, "Barnet", "Bexley");
      seat.see("Sign in as");
      var write = seat.driver().named("Write the note");
      assertTrue(FxTest.call(write::isDisabled), "what is refused is grey");
      FxTest.run(() -> seat.driver().byId("comparison-note").requestFocus());
      seat.driver().type("Alike.");
      seat.driver().press(KeyCode.CONTROL, KeyCode.ENTER);
      assertTrue(seat.driver().shows("Alike."), "what is typed stays");
    }
  }

  private static void map(Seat seat) {
    FxTest.run(() -> seat.driver().byId("menu-compare").requestFocus());
    seat.driver().press(KeyCode.SPACE);
    seat.see("Arrow keys walk");
    for (int frame = 0; frame < 300 && !isOnMap(seat); frame++) seat.settle();
    assertTrue(isOnMap(seat), "the keys go to the map");
  }

  private static boolean isOnMap(Seat seat) {
    return seat.driver()
        .focused()
        .filter(it -> it.getStyleClass().contains("council-chip"))
        .isPresent();
  }

  private static void compare(Seat seat, String... councils) {
    var round = seat.workbench().queries().rounds().join().getFirst().id();
    FxTest.run(() ->
        seat.shell().compare(round, List.of(councils).stream().map(CouncilId::ofName).toList()));
    seat.see("lines differ");
  }

  private static String told(Seat seat) {
    return FxTest.call(
        () -> ((javafx.scene.control.Label) seat.driver().byId("map-told")).getText());
  }

  private static String name(String told) {
    return told.substring(0, told.indexOf(':'));
  }
}
