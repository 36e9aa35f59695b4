package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FieldsTest {
  @RegisterExtension final FxTest fx = new FxTest();

  @Test
  void escapeEmptiesASearchFieldAndOnlyThenGoesOn() {
    var heard = new ArrayList<String>();
    var field = FxTest.call(() -> new SearchField("Search councils"));
    var driver = fx.open(600, 300, () -> new VBox(field));
    FxTest.run(() -> Shortcut.LEAVE_WHAT_IF.on(driver.scene(), () -> heard.add("leave")));
    FxTest.run(field::requestFocus);
    driver.type("Exampleshire");
    assertEquals("Exampleshire", field.getText());
    driver.press(KeyCode.ESCAPE);
    assertEquals("", field.getText());
    assertEquals(List.of(), heard);
    driver.press(KeyCode.ESCAPE);
    assertEquals(List.of("leave"), heard);
  }

  @Test
  void theButtonEmptiesASearchField() {
    var field = FxTest.call(() -> new SearchField("Search councils"));
    var driver = fx.open(600, 300, () -> new VBox(field));
    FxTest.run(() -> field.setText("York"));
    driver.settle();
    driver.click(driver.named("Empty the field"));
    assertEquals("", field.getText());
  }

  @Test
  void tabLeavesAPlaceToWriteInBothDirections() {
    var before = FxTest.call(() -> new TextField());
    var prose = FxTest.call(() -> new ProseArea("Rationale", "Why this grade?"));
    var after = FxTest.call(() -> new TextField());
    var driver = fx.open(600, 300, () -> new VBox(before, prose, after));
    FxTest.run(prose::requestFocus);
    driver.type("Zürich CO₂");
    driver.press(KeyCode.TAB);
    assertEquals(Optional.of(after), driver.focused());
    driver.press(KeyCode.SHIFT, KeyCode.TAB);
    driver.press(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals(Optional.of(before), driver.focused());
    assertEquals("Zürich CO₂", prose.getText());
  }

  @Test
  void aRefusalStandsInPlaceOfTheHelpUntilItIsLifted() {
    var field = FxTest.call(() -> new TextField());
    var row = FxTest.call(() -> new FormRow("Round", field, "A year and month."));
    var driver = fx.open(600, 300, () -> row);
    assertTrue(driver.shows("A year and month."));
    FxTest.run(() -> row.refuse(Optional.of("2004-13 is no month.")));
    driver.settle();
    assertTrue(driver.shows("2004-13 is no month."));
    assertFalse(driver.shows("A year and month."));
    assertEquals("2004-13 is no month.", field.getAccessibleHelp());
    FxTest.run(() -> row.refuse(Optional.empty()));
    driver.settle();
    assertTrue(driver.shows("A year and month."));
  }

  @Test
  void theSaveStateSaysWhereTheWorkIs() {
    var state = FxTest.call(SaveState::new);
    var driver = fx.open(600, 300, () -> new VBox(state));
    assertFalse(state.isVisible());
    assertEquals("saving …", said(state, new SaveState.Saving()));
    assertEquals("on disk 10:42:07", said(state, new SaveState.OnDisk(LocalTime.of(10, 42, 7))));
    assertEquals("draft kept 10:42:00", said(state, new SaveState.DraftKept(LocalTime.of(10, 42))));
    assertEquals("not saved", said(state, new SaveState.NotSaved("the disk is full")));
    driver.settle();
    assertTrue(driver.shows("not saved"));
  }

  @Test
  void theSaveStateTellsWhySomethingIsNotSavedAndNeverHidesThatItIsNot() {
    var told = new ArrayList<String>();
    var state = FxTest.call(SaveState::new);
    var driver = fx.open(600, 300, () -> new VBox(state));
    FxTest.run(() -> {
      state.onWhy(told::add);
      state.setNarrow(true);
    });
    said(state, new SaveState.OnDisk(LocalTime.of(10, 42, 7)));
    driver.settle();
    assertFalse(driver.shows("on disk"));
    driver.click(state);
    assertEquals(List.of(), told);
    said(state, new SaveState.NotSaved("the disk is full"));
    driver.settle();
    assertTrue(driver.shows("not saved"));
    driver.click(state);
    assertEquals(List.of("the disk is full"), told);
  }

  @Test
  void theButtonOfANoticeDoesWhatItSays() {
    var done = new ArrayList<String>();
    var driver =
        fx.open(
            800,
            300,
            () ->
                new Notice(Notice.Weight.FAILURE, "Nothing was saved.")
                    .with("Try again", () -> done.add("again")));
    driver.click(driver.named("Try again"));
    assertEquals(List.of("again"), done);
  }

  private static String said(SaveState pill, SaveState.State state) {
    return FxTest.call(() -> {
      pill.show(state);
      return pill.getText();
    });
  }
}
