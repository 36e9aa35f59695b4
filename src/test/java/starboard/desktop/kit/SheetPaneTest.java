package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SheetPaneTest {
  private static final Dialogs.Question QUESTION =
      new Dialogs.Question("Leave the round?", "What you typed is kept as a draft.", "Leave", true);

  @RegisterExtension final FxTest fx = new FxTest();

  private final Button below = FxTest.call(() -> new Button("Below"));
  private final Button after = FxTest.call(() -> new Button("After"));
  private final VBox acts = FxTest.call(() -> new VBox(below, after));
  private final SheetPane pane =
      FxTest.call(
          () -> new SheetPane(new VBox(new SearchField("Search"), acts, new Button("Far"))));
  private final Driver driver = fx.open(900, 600, () -> pane);
  private final Dialogs dialogs = new WindowDialogs(pane, _ -> {});
  private final List<Boolean> answers = new ArrayList<>();

  @Test
  void theButtonSaysYes() {
    ask();
    driver.click(driver.named("Leave"));
    assertEquals(List.of(true), answers);
    assertEquals(Optional.empty(), pane.top());
  }

  @Test
  void cancelAndEscapeSayNo() {
    ask();
    driver.click(driver.named("Cancel"));
    ask();
    driver.press(KeyCode.ESCAPE);
    assertEquals(List.of(false, false), answers);
  }

  @Test
  void theFocusStaysInTheSheetAndGoesBackAfterwards() {
    FxTest.run(below::requestFocus);
    ask();
    for (int i = 0; i < 6; i++) {
      driver.press(KeyCode.TAB);
      assertTrue(Focusables.within(driver.focused().orElseThrow(), pane.top().orElseThrow()));
    }
    FxTest.run(below::requestFocus);
    driver.settle();
    assertTrue(Focusables.within(driver.focused().orElseThrow(), pane.top().orElseThrow()));
    driver.press(KeyCode.ESCAPE);
    assertEquals(Optional.of(below), driver.focused());
  }

  @Test
  void theFocusGoesToWhatStandsInThePlaceOfAControlThatIsGone() {
    FxTest.run(below::requestFocus);
    ask();
    FxTest.run(() -> below.setDisable(true));
    driver.press(KeyCode.ESCAPE);
    assertEquals(Optional.of(after), driver.focused());
  }

  @Test
  void theFocusGoesToAControlThatWasMadeAnew() {
    var anew = FxTest.call(() -> new Button("Below again"));
    FxTest.run(() -> {
      below.setId("same");
      anew.setId("same");
      below.requestFocus();
    });
    ask();
    FxTest.run(() -> acts.getChildren().setAll(after, anew));
    driver.press(KeyCode.ESCAPE);
    assertEquals(Optional.of(anew), driver.focused());
  }

  /// What the sheet did is written and read anew only after it is closed.
  @Test
  void theFocusStaysNearbyWhenTheControlGoesAfterTheSheet() {
    FxTest.run(after::requestFocus);
    ask();
    driver.press(KeyCode.ESCAPE);
    FxTest.run(() -> after.setVisible(false));
    driver.settle();
    assertEquals(Optional.of(below), driver.focused());
    FxTest.run(() -> acts.getChildren().setAll(new Label("Nothing to do."), new Button("New")));
    driver.settle();
    assertEquals("New", ((Button) driver.focused().orElseThrow()).getText());
  }

  @Test
  void aSheetIsAsHighAsItsWordsWrapped() {
    FxTest.run(() -> {
      var words = new Label("Representations are taken until the last day. ".repeat(5));
      words.setWrapText(true);
      var form = new VBox(words, new TextField());
      form.setPrefWidth(300);
      pane.show(new Sheet("Send the draft", form));
    });
    driver.settle();
    var scroll = driver.all(ScrollPane.class).getFirst();
    double hidden =
        FxTest.call(() ->
            scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight());
    assertTrue(hidden <= 1, "a part of the form is hidden: " + hidden);
  }

  @Test
  void nothingBelowCanBeClicked() {
    var clicked = new ArrayList<String>();
    FxTest.run(() -> below.setOnAction(_ -> clicked.add("below")));
    ask();
    driver.click(below);
    assertEquals(List.of(), clicked);
  }

  @Test
  void theNewestSheetIsOnTop() {
    ask();
    FxTest.run(() -> dialogs.tell("Read this", "The store is in use by another program."));
    driver.settle();
    assertTrue(driver.shows("Read this"));
    driver.press(KeyCode.ENTER);
    assertFalse(driver.shows("Read this"));
    assertTrue(driver.shows("Leave the round?"));
  }

  @Test
  void aQuestionLooksAsItShould() {
    ask();
    assertEquals(List.of(), Screens.faults(fx, driver, "kit-question"));
  }

  private void ask() {
    FxTest.run(() -> FxThread.deliver(dialogs.confirm(QUESTION), answers::add, _ -> {}));
    driver.settle();
  }
}
