package starboard.desktop.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import starboard.rating.Question;
import starboard.rating.Serving;

class GradePickerTest {
  @RegisterExtension final FxTest fx = new FxTest();

  private final List<Choice> chosen = new ArrayList<>();
  private final GradePicker picker =
      FxTest.call(() -> new GradePicker("children’s serving", Question.SERVING));
  private final Driver driver = fx.open(600, 300, () -> new VBox(picker, new TextField("after")));

  @BeforeEach
  void acceptWhatIsChosen() {
    picker.onChosen(it -> {
      chosen.add(it);
      picker.answerProperty().set(it);
    });
  }

  @Test
  void nothingIsPreset() {
    assertEquals(Choice.open(), picker.answerProperty().get());
    assertTrue(driver.all(GradeChoice.class).stream().noneMatch(GradeChoice::isSelected));
  }

  @Test
  void oneClickChooses() {
    driver.click(driver.text("Most"));
    assertEquals(List.of(Choice.of(Serving.MOST)), chosen);
    assertTrue(choice("Most").isSelected());
  }

  @Test
  void aSecondClickOnTheSameGradeKeepsIt() {
    driver.click(driver.text("Most"));
    driver.click(driver.text("Most"));
    assertTrue(choice("Most").isSelected());
  }

  @Test
  void oneKeyChoosesAndZeroOrDeleteTakesBack() {
    focus();
    for (var key : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.NUMPAD3, KeyCode.DIGIT4))
      driver.press(key);
    driver.press(KeyCode.N);
    driver.press(KeyCode.DIGIT0);
    driver.press(KeyCode.DELETE);
    var expected = new ArrayList<Choice>();
    for (var grade : Serving.values()) expected.add(Choice.of(grade));
    expected.addAll(List.of(Choice.notEnoughEvidence(), Choice.open(), Choice.open()));
    assertEquals(expected, chosen);
  }

  @Test
  void arrowsMoveWithoutChoosingAndSpaceChooses() {
    focus();
    driver.press(KeyCode.RIGHT);
    driver.press(KeyCode.RIGHT);
    assertEquals(List.of(), chosen);
    assertEquals(Optional.of(Serving.MOST), picker.regardedProperty().get());
    driver.press(KeyCode.SPACE);
    assertEquals(List.of(Choice.of(Serving.MOST)), chosen);
  }

  @Test
  void tabComesInOnceAndGoesOn() {
    focus();
    driver.press(KeyCode.TAB);
    assertTrue(driver.focused().orElseThrow() instanceof TextField);
  }

  @Test
  void whatIsNotAcceptedIsNotShownAsChosen() {
    FxTest.run(() -> picker.onChosen(chosen::add));
    driver.click(driver.text("Yes"));
    assertEquals(List.of(Choice.of(Serving.YES)), chosen);
    assertFalse(choice("Yes").isSelected());
  }

  @Test
  void aClosedGradeSaysWhyAndCanStillBeChosen() {
    FxTest.run(() -> picker.setClosed(Map.of(Serving.YES, "A1 21.4 %, key threshold 20 %")));
    assertEquals(
        "Yes, closed: A1 21.4 %, key threshold 20 %, children’s serving",
        choice("Yes").getAccessibleText());
    assertEquals(
        "Yes is closed: A1 21.4 %, key threshold 20 %", choice("Yes").getTooltip().getText());
    driver.click(driver.text("Yes"));
    assertEquals(List.of(Choice.of(Serving.YES)), chosen);
  }

  @Test
  void whileTryingTheRecordedGradeIsMarked() {
    FxTest.run(() -> picker.tryOut(Choice.of(Serving.SOME)));
    assertEquals("Some, recorded, children’s serving", choice("Some").getAccessibleText());
    FxTest.run(() -> picker.endTryOut());
    assertEquals("Some, children’s serving", choice("Some").getAccessibleText());
  }

  @Test
  void theGradePointedAtIsTheOneWhoseMeaningToShow() {
    driver.click(driver.text("Some"));
    driver.point(driver.text("Yes"));
    assertEquals(Optional.of(Serving.YES), picker.regardedProperty().get());
  }

  private void focus() {
    FxTest.run(() -> choice("No").requestFocus());
    driver.settle();
  }

  private GradeChoice choice(String word) {
    return driver.all(GradeChoice.class).stream()
        .filter(it -> it.getText().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
