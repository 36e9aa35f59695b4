package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.Desk;
import starboard.casework.RoundId;
import starboard.desktop.kit.Driver;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;

/// The form that opens a round, worked by keys.
class OpenRoundTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void anotherSourceIsSuggestedForOnlyWhereNothingWasTyped() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.N);
      from(driver, Desk.NOVEMBER_2002);
      assertEquals(List.of("2004-11", "30 June 2004"), fields(driver));
      driver.press(KeyCode.CONTROL, KeyCode.A);
      driver.type("2009-05");
      write(driver, "round-cut-off", "1 May 2009");
      from(driver, Desk.NOVEMBER_2003);
      assertEquals(List.of("2009-05", "1 May 2009"), fields(driver));
    }
  }

  @Test
  void theCutOffFollowsTheNameThatIsTyped() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.N);
      driver.press(KeyCode.CONTROL, KeyCode.A);
      driver.type("2007-03");
      assertEquals(List.of("2007-03", "28 February 2007"), fields(driver));
      driver.press(KeyCode.CONTROL, KeyCode.A);
      driver.type("2007-11");
      assertEquals(List.of("2007-11", "30 June 2007"), fields(driver));
    }
  }

  @Test
  void aDayThatIsNotThereIsRefusedAsItsFieldIsLeftAndStaysToBeCorrected() {
    try (var seat = Seat.at(fx, folder)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.N);
      write(driver, "round-cut-off", "31 June 2004");
      driver.press(KeyCode.TAB);
      seat.see("There is no 31 June.");
      assertEquals(List.of("2004-11", "31 June 2004"), fields(driver));
      assertEquals(List.of(), Screens.faults(fx, driver, "open-round-no-such-day"));
      driver.click(driver.named("Open the round"));
      assertTrue(driver.shows("There is no 31 June."));
      assertEquals(List.of("2004-11", "31 June 2004"), fields(driver));
      assertEquals(Optional.of("round-cut-off"), driver.focused().map(Node::getId));
      write(driver, "round-cut-off", "30 June 2004");
      assertFalse(driver.shows("There is no"));
    }
  }

  @Test
  void aReaderSeesWhyTheRoundCannotBeOpened() {
    var bench = new Bench(folder);
    bench.settings().put("person.role", "reader");
    try (var seat = Seat.at(fx, bench)) {
      var driver = seat.driver();
      driver.press(KeyCode.CONTROL, KeyCode.N);
      assertTrue(driver.named("Open the round").isDisabled());
      assertTrue(driver.shows("Ann Archer is signed in as reader and cannot open a round."));
      assertEquals(List.of(), Screens.faults(fx, driver, "open-round-reader"));
    }
  }

  private static void from(Driver driver, RoundId round) {
    FxTest.run(() -> {
      @SuppressWarnings("unchecked") // the form fills it with rounds
      var box = (ComboBox<RoundId>) driver.byId("round-from");
      box.setValue(round);
    });
    driver.settle();
  }

  /// Writes into a date field in the place of what stands there, as a person does.
  private static void write(Driver driver, String field, String text) {
    FxTest.run(() -> {
      var picker = (DatePicker) driver.byId(field);
      picker.requestFocus();
      picker.getEditor().setText(text);
    });
    driver.settle();
  }

  /// The name and the cut-off as they stand in the form.
  private static List<String> fields(Driver driver) {
    return FxTest.call(() ->
        List.of(
            ((TextField) driver.byId("round-name")).getText(),
            ((DatePicker) driver.byId("round-cut-off")).getEditor().getText()));
  }
}
