package starboard.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static starboard.desktop.YearSamples.OTHER;
import static starboard.desktop.YearSamples.ROUND;
import static starboard.desktop.YearSamples.done;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import starboard.casework.Command;
import starboard.casework.RoundId;
import starboard.casework.RoundTerms;
import starboard.desktop.kit.FxTest;

/// An item of evidence is added by the keyboard alone, in the window.
class SavingEvidenceTest {
  @RegisterExtension final FxTest fx = new FxTest();
  @TempDir Path folder;

  @Test
  void whatIsSavedAtOnceIsNotTakenForADraft() {
    try (var seat = Seat.at(fx, folder)) {
      openTab(seat);
      seat.driver().press(KeyCode.CONTROL, KeyCode.I);
      seat.see("Add an item of evidence");
      for (var field : List.of("title", "reference", "summary", "passages"))
        FxTest.run(() ->
            ((TextInputControl) seat.driver().byId("evidence-" + field)).setText("About " + field));
      seat.driver().press(KeyCode.CONTROL, KeyCode.ENTER);
      until(seat, () -> !items(seat).isEmpty());
      seat.see("What was said of it (1)");
      until(seat, () -> seat.workbench().queries().drafts().join().isEmpty());
      until(seat, () -> !says(seat, "5 reasons") && !says(seat, "4 reasons"));
      assertFalse(says(seat, "draft kept"));
      seat.see("on disk");
    }
  }

  @Test
  void theTabThatWasChosenKeepsTheFocus() {
    try (var seat = Seat.at(fx, folder)) {
      openTab(seat);
      var focus = FxTest.call(() -> seat.driver().scene().getFocusOwner());
      assertEquals("Evidence", ((Labeled) focus).getText());
    }
  }

  private static void openTab(Seat seat) {
    done(
        seat,
        new Command.OpenRound(
            ROUND.text(),
            RoundTerms.Kind.FULL,
            new RoundId("2003-11"),
            "recovered-2002",
            LocalDate.of(2004, 7, 31),
            Optional.empty()));
    seat.settle();
    FxTest.run(() -> seat.shell().openCase(OTHER));
    seat.see("History");
    seat.settle();
    seat.driver()
        .click(
            seat.driver().all(ToggleButton.class).stream()
                .filter(it -> "Evidence".equals(it.getText()))
                .findFirst()
                .orElseThrow());
    seat.see("No evidence yet");
  }

  private static List<?> items(Seat seat) {
    var view = seat.workbench().queries().caseView(OTHER).join().orElseThrow();
    return view.state().evidence().items();
  }

  private static boolean says(Seat seat, String words) {
    return FxTest.call(() ->
        seat.driver().all(Labeled.class).stream()
            .filter(it -> it.isVisible() && it.getText() != null)
            .anyMatch(it -> it.getText().startsWith(words)));
  }

  private static void until(Seat seat, BooleanSupplier so) {
    for (int frame = 0; frame < 300; frame++) {
      if (so.getAsBoolean()) return;
      seat.settle();
    }
    throw new AssertionError("it never came to be");
  }
}
