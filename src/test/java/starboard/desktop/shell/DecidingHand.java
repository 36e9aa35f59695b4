package starboard.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import starboard.application.CaseView;
import starboard.casework.CaseId;
import starboard.casework.RoundId;
import starboard.casework.determination.CaseStep;
import starboard.desktop.Seat;
import starboard.desktop.judging.CaseScreen;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.GradePicker;
import starboard.desktop.kit.Screens;
import starboard.rating.Subject;

/// Works the window on the way of cases to their determination, as a person does by keys.
final class DecidingHand {
  private final FxTest fx;
  private final Seat seat;
  private final List<String> faults = new ArrayList<>();

  DecidingHand(FxTest fx, Seat seat) {
    this.fx = fx;
    this.seat = seat;
  }

  /// Somebody of the register signs in at the window.
  void sit(String name) {
    FxTest.run(() ->
        ((MenuButton) seat.driver().byId("person"))
            .getItems().stream()
                .filter(it -> "Sign in as somebody else …".equals(it.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
    seat.driver().settle();
    seat.driver().type(name);
    seat.driver().press(KeyCode.ENTER);
    until(() -> seat.workbench().person().get().name().equals(name));
    seat.settle();
  }

  /// Opens a case, shown by its name.
  void open(CaseId id) {
    FxTest.run(() -> seat.shell().openCase(id));
    seat.settle();
    until(() ->
        FxTest.call(() ->
            seat.shell().shown().orElseThrow() instanceof CaseScreen screen
                && screen.title().startsWith(view(id).council().name())));
    seat.settle();
  }

  /// Opens the determination sheet of a case.
  void openSheet(CaseId id) {
    FxTest.run(() -> seat.shell().determination(id));
    seat.settle();
    until(() -> labelled("Determination sheet of " + view(id).council().name()));
    seat.settle();
  }

  void openRound(RoundId round) {
    FxTest.run(() -> seat.shell().councils(round));
    seat.settle();
  }

  void judge(Subject subject, KeyCode grade, String why) {
    FxTest.run(() -> ((GradePicker) seat.driver().byId("grade-" + subject.word())).enter());
    seat.driver().press(grade);
    seat.settle();
    write("reason-" + subject.word(), why);
    keys(KeyCode.CONTROL, KeyCode.ENTER);
  }

  /// Types into a field in the place of what is in it.
  void write(String id, String words) {
    until(() -> there(id));
    FxTest.run(() -> {
      var field = (TextInputControl) seat.driver().byId(id);
      field.requestFocus();
      field.setText(words);
    });
    seat.driver().settle();
  }

  <T> void choose(String id, T value) {
    until(() -> there(id));
    FxTest.run(() -> {
      @SuppressWarnings("unchecked") // the test knows what the box holds
      var box = (ComboBox<T>) seat.driver().byId(id);
      box.setValue(value);
    });
    seat.driver().settle();
  }

  /// Presses a button by Space as soon as it can be pressed.
  void press(String id) {
    until(() -> there(id) && FxTest.call(() -> !seat.driver().byId(id).isDisabled()));
    FxTest.run(() -> seat.driver().byId(id).requestFocus());
    seat.driver().press(KeyCode.SPACE);
  }

  /// Presses the button of that name in the sheet over the window.
  void answer(String name) {
    until(() -> FxTest.call(() -> !found(name).isEmpty()));
    FxTest.run(() -> found(name).getLast().requestFocus());
    seat.driver().press(KeyCode.SPACE);
    seat.settle();
  }

  private List<ButtonBase> found(String name) {
    return seat.driver().all(ButtonBase.class).stream()
        .filter(it -> name.equals(it.getText()) && !it.isDisabled())
        .toList();
  }

  void keys(KeyCode... keys) {
    seat.driver().press(keys);
    seat.settle();
  }

  /// Waits until a button is grey and the reason can be read.
  void seeRefused(String id, String why) {
    until(() -> there(id) && FxTest.call(() -> seat.driver().byId(id).isDisabled()));
    see(why);
    assertTrue(
        FxTest.call(() -> seat.driver().byId(id).getAccessibleHelp()).contains(why),
        "a screen reader is told why");
  }

  /// Waits until the sheet of a case is shown and the case is chosen and seen in the list, where
  /// the focus is.
  void seeChosen(CaseId id) {
    var name = view(id).council().name();
    until(() -> labelled("Determination sheet of " + name));
    until(() -> FxTest.call(() -> chosenAndSeen(name)));
    seat.settle();
  }

  private boolean chosenAndSeen(String name) {
    var list = seat.driver().byId("determination-cases");
    var room = list.localToScene(list.getLayoutBounds());
    return list.isFocused()
        && seat.driver().all(ListCell.class).stream()
            .filter(it ->
                it.isSelected() && String.valueOf(it.getAccessibleText()).startsWith(name + ","))
            .anyMatch(it -> room.contains(it.localToScene(it.getLayoutBounds())));
  }

  void seeGone(String id) {
    until(() -> !there(id));
  }

  void see(String words) {
    until(() -> seat.driver().shows(words));
  }

  void seeStep(CaseId id, CaseStep step) {
    until(() -> step(id) == step);
    seat.settle();
  }

  CaseStep step(CaseId id) {
    var view = view(id);
    return view.state().deliberation().step(view.round());
  }

  CaseView view(CaseId id) {
    return seat.workbench().queries().caseView(id).join().orElseThrow();
  }

  /// Takes the four pictures of what is shown.
  void picture(String name) {
    seat.settle();
    faults.addAll(Screens.faults(fx, seat.driver(), name));
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  private boolean there(String id) {
    return FxTest.call(
        () -> seat.driver().all(Node.class).stream().anyMatch(it -> id.equals(it.getId())));
  }

  private boolean labelled(String name) {
    return FxTest.call(() ->
        seat.driver().all(Node.class).stream().anyMatch(it -> name.equals(it.getAccessibleText())));
  }

  /// The words of a node.
  Optional<String> words(String id) {
    return FxTest.call(() ->
        seat.driver().all(Labeled.class).stream()
            .filter(it -> id.equals(it.getId()))
            .map(Labeled::getText)
            .findFirst());
  }

  void until(BooleanSupplier so) {
    for (int frame = 0; frame < 400; frame++) {
      if (so.getAsBoolean()) return;
      seat.settle();
    }
    Screens.take(seat.driver(), "failed");
    throw new AssertionError("it never came to be");
  }
}
