package starboard.desktop.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.CaseView;
import starboard.casework.determination.CaseStep;
import starboard.desktop.frame.Office;
import starboard.desktop.kit.FxTest;

/// Esc on a form: one that is as it was goes at once, typed words only after a question.
class LeavingFormsTest {
  private static final String QUESTION = "Throw away what you typed?";

  /// Every form with a reason, by its field for words.
  private static final Map<String, List<BiConsumer<Office, CaseView>>> FORMS =
      Map.of(
          "move-reason",
          List.of(
              (office, view) -> MoveSheet.back(office, view, List.of(CaseStep.MODERATION)),
              MoveSheet::early),
          "in-year-grounds",
          List.of(InYearSheet::show),
          "in-year-back-reason",
          List.of(InYearBackSheet::show),
          "assign-to",
          List.of(AssignSheet::show));

  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void aFormInWhichNothingIsTypedIsLeftAtOnce() {
    try (var desk = new FormDesk(fx, folder)) {
      leaveUntouched(desk, "move-due", MoveSheet::toCouncil);
      FORMS.forEach((field, forms) -> forms.forEach(it -> leaveUntouched(desk, field, it)));
    }
  }

  private static void leaveUntouched(
      FormDesk desk, String field, BiConsumer<Office, CaseView> form) {
    desk.show(form);
    assertTrue(desk.isOpen(), field);
    desk.press(KeyCode.ESCAPE);
    assertFalse(desk.isOpen(), field);
  }

  @Test
  void typedWordsAreThrownAwayOnlyAfterAQuestion() {
    try (var desk = new FormDesk(fx, folder)) {
      FORMS.forEach((field, forms) -> {
        for (var form : forms) leaveTyped(desk, field, form);
      });
    }
  }

  private static void leaveTyped(FormDesk desk, String field, BiConsumer<Office, CaseView> form) {
    desk.show(form);
    desk.tabTo(field);
    desk.type("A court has ruled.");
    desk.press(KeyCode.ESCAPE);
    assertTrue(desk.driver().shows(QUESTION), field);
    desk.press(KeyCode.ESCAPE);
    assertFalse(desk.driver().shows(QUESTION), field);
    assertEquals(Optional.of(field), desk.focused());
    assertEquals(
        "A court has ruled.",
        FxTest.call(() -> ((TextInputControl) desk.driver().byId(field)).getText()));
    desk.press(KeyCode.ESCAPE);
    desk.press(KeyCode.TAB);
    desk.press(KeyCode.SPACE);
    assertFalse(desk.isOpen(), field);
  }
}
