package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.application.DraftPlace;
import starboard.application.MemoryStore;
import starboard.application.StoreFault;
import starboard.application.Worklist;
import starboard.casework.Answer;
import starboard.casework.Command;
import starboard.casework.Standing;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// The window worked as a person works it, over a real store.
class WorkTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void lettersFilterAndEnterOpensTheOnlyCouncilLeft() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.type("kingston upon h");
      assertTrue(driver.shows("1 of 150 councils"));
      driver.press(KeyCode.ENTER);
      seat.see("Unitary Authority · Yorkshire & Humber");
      assertEquals("Kingston upon Hull, round 2003-11 – Starboard", title(seat));
    }
  }

  @Test
  void backReturnsToTheCouncilWhereTheFocusWas() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.DOWN);
      driver.press(KeyCode.DOWN);
      assertEquals(Optional.of("Barnsley"), focused(seat));
      driver.press(KeyCode.ENTER);
      seat.see("Children’s services");
      driver.press(KeyCode.ALT, KeyCode.LEFT);
      seat.settle();
      assertEquals(Optional.of("Barnsley"), focused(seat));
      assertEquals("Councils 2003-11 – Starboard", title(seat));
    }
  }

  @Test
  void theArrowsGoFromTheFilterIntoTheTableAndEscapeEmptiesIt() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.F);
      driver.type("barn");
      driver.press(KeyCode.DOWN);
      assertEquals(Optional.of("Barnet"), focused(seat));
      driver.press(KeyCode.CONTROL, KeyCode.F);
      driver.press(KeyCode.ESCAPE);
      assertTrue(driver.shows("150 councils"));
    }
  }

  @Test
  void whereNothingMatchesTheFiltersAreClearedByOnePress() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.type("xyz");
      assertTrue(driver.shows("No council matches"));
      driver.click(driver.named("Clear filters"));
      assertTrue(driver.shows("150 councils"));
    }
  }

  @Test
  void theChosenRowsAreCopiedAsText() {
    try (var seat = Seat.at(fx, folder)) {
      seat.driver().press(KeyCode.SHIFT, KeyCode.DOWN);
      seat.driver().press(KeyCode.CONTROL, KeyCode.C);
      var copied = FxTest.call(() -> Clipboard.getSystemClipboard().getString());
      assertEquals(3, copied.lines().count());
      assertTrue(copied.contains("Barnet\tOuter London\tLondon\tone star\tSome"), copied);
    }
  }

  @Test
  void theSearchOpensTheCouncilThatTheArrowsPointTo() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.K);
      driver.type("kingston");
      driver.press(KeyCode.DOWN);
      driver.press(KeyCode.ENTER);
      seat.see("Outer London · London");
      assertEquals("Kingston upon Thames, round 2003-11 – Starboard", title(seat));
      assertFalse(driver.shows("Kingston upon Hull"));
    }
  }

  @Test
  void aNewRoundOpensFromTheFormAndShowsItsWorklist() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.N);
      driver.click(driver.named("Open the round"));
      seat.see("Round 2004-11 · open");
      seat.see("open · from 2003-11 · evidence to 30 June 2004");
      seat.see("1 round open, 2 published");
      assertEquals(Optional.of("2004-11"), seat.bench().settings().get("round"));
    }
  }

  @Test
  void aRefusedFormKeepsWhatWasTyped() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.N);
      driver.type("autumn");
      driver.click(driver.named("Open the round"));
      seat.see("“autumn” cannot name a round.");
      assertEquals("autumn", ((TextField) driver.byId("round-name")).getText());
      assertEquals(Optional.of("round-name"), driver.focused().map(Node::getId));
    }
  }

  @Test
  void aRowChangesWhenItsCaseIsWrittenTo() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.N);
      driver.click(driver.named("Open the round"));
      seat.see("Round 2004-11");
      var id = Desk.caseOf(Desk.NOVEMBER_2004, "Barnet");
      var most = new Answer.Given(Serving.MOST, new Standing.Provisional());
      var judge = new Command.Judge(id, Subject.ADULTS_SERVING, most);
      seat.workbench().commands().execute(judge).join();
      seat.see("in preparation");
      seat.see("1 of 4");
      assertEquals(List.of(), Screens.faults(fx, driver, "worklist-begun"));
    }
  }

  @Test
  void whatWasTypedAndNotRecordedIsListedAndOpensItsCase() {
    var bench = new Bench(folder);
    try (var workbench = bench.open()) {
      for (var council : List.of("Barnet", "Bexley"))
        workbench
            .keepDraft(
                Desk.caseOf(Desk.NOVEMBER_2003, council),
                DraftPlace.reason(Subject.ADULTS_SERVING),
                "of " + council)
            .join();
    }
    try (var seat = Seat.at(fx, bench)) {
      var driver = seat.driver();
      driver.click(driver.named("2 texts typed and not recorded"));
      assertTrue(driver.shows("“of Bexley”"));
      assertEquals(List.of(), Screens.faults(fx, driver, "drafts"));
      driver.click(driver.named("Barnet, round 2003-11: the reason for adults’ serving"));
      seat.see("Outer London · London");
      assertEquals("Barnet, round 2003-11 – Starboard", title(seat));
    }
  }

  @Test
  void whatWasTypedOfTheYearOpensItsCaseAtTheYear() {
    var bench = new Bench(folder);
    try (var workbench = bench.open()) {
      workbench
          .keepDraft(
              Desk.caseOf(Desk.NOVEMBER_2003, "Barnet"),
              DraftPlace.MEETING,
              "Held in the town hall")
          .join();
    }
    try (var seat = Seat.at(fx, bench)) {
      var driver = seat.driver();
      driver.click(driver.named("1 text typed and not recorded"));
      seat.see("Annual review");
    }
  }

  @Test
  void theTextSizeAndTheThemeFollowTheirKeys() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.MINUS);
      assertTrue(driver.shows("90 %"));
      driver.press(KeyCode.CONTROL, KeyCode.DIGIT0);
      assertTrue(driver.shows("100 %"));
      driver.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
      assertTrue(FxTest.call(() -> fx.theme().darkProperty().get()));
    }
  }

  @Test
  void whoIsSignedInIsKept() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.click(driver.byId("menu-settings"));
      FxTest.run(() -> ((TextField) driver.byId("your-name")).setText("Ben Ash"));
      driver.press(KeyCode.ENTER);
      assertTrue(driver.shows("Ben Ash · inspector"));
      assertEquals("Ben Ash", seat.workbench().person().get().name());
    }
  }

  @Test
  void aFailingSaveIsSaidUntilOneSucceeds() {
    var store = new MemoryStore();
    try (var seat = Seat.at(fx, new Bench(folder), Desk.over(store).workbench())) {
      var driver = seat.driver();
      store.failWith(new StoreFault(StoreFault.Kind.NOT_SAVED, "The disk is full."));
      driver.press(KeyCode.CONTROL, KeyCode.N);
      driver.click(driver.named("Open the round"));
      assertTrue(driver.shows("The round was not opened. The disk is full."));
      assertTrue(driver.shows("Nothing was saved: The disk is full."));
      driver.press(KeyCode.ESCAPE);
      driver.click(driver.named("not saved"));
      assertTrue(driver.shows("“not saved” stays until a save succeeds."));
      driver.click(driver.named("Close"));
      store.mend();
      driver.press(KeyCode.CONTROL, KeyCode.N);
      driver.click(driver.named("Open the round"));
      assertFalse(driver.shows("Nothing was saved"));
      assertTrue(driver.shows("on disk"));
    }
  }

  private static String title(Seat seat) {
    return FxTest.call(() -> seat.shell().titleProperty().get());
  }

  /// The council that the focus is on in the table.
  private static Optional<String> focused(Seat seat) {
    return FxTest.call(() ->
        seat.driver().scene().getFocusOwner() instanceof TableView<?> table
                && table.getFocusModel().getFocusedItem() instanceof Worklist.Row row
            ? Optional.of(row.council().name())
            : Optional.<String>empty());
  }
}
