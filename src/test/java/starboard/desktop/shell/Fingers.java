package starboard.desktop.shell;

import java.util.ArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import starboard.desktop.Seat;
import starboard.desktop.kit.FxTest;
import starboard.desktop.kit.Screens;

/// Works the window by the keyboard and by nothing else: keys are pressed, characters are typed,
/// and the test looks where the focus is and what can be read.
final class Fingers {
  /// More Tabs than these nobody presses to get somewhere.
  private static final int PATIENCE = 12;

  private final Seat seat;

  Fingers(Seat seat) {
    this.seat = seat;
  }

  void press(KeyCode... keys) {
    seat.driver().press(keys);
    seat.settle();
  }

  void type(String characters) {
    seat.driver().type(characters);
    seat.settle();
  }

  /// Goes by Tab to the control of an id.
  void tabTo(String id) {
    tab(it -> id.equals(it.getId()), id);
  }

  /// Goes by Tab to the button with these words.
  void tabToButton(String words) {
    tab(it -> it instanceof ButtonBase button && words.equals(button.getText()), words);
  }

  private void tab(Predicate<Node> wanted, String name) {
    var been = new ArrayList<String>();
    for (int tabs = 0; tabs <= PATIENCE; tabs++) {
      var at = seat.driver().focused();
      if (FxTest.call(() -> at.filter(wanted).isPresent())) return;
      been.add(at.map(Node::toString).orElse("nowhere"));
      seat.driver().press(KeyCode.TAB);
    }
    throw new AssertionError(name + " is not reached by Tab, which went over " + been);
  }

  /// Waits until the focus is in the control of an id.
  void at(String id) {
    until(
        () ->
            FxTest.call(
                () -> seat.driver().focused().filter(it -> id.equals(it.getId())).isPresent()),
        "the focus is in " + id);
  }

  void see(String words) {
    until(() -> seat.driver().shows(words), "it reads: " + words);
  }

  void until(BooleanSupplier so, String what) {
    for (int frame = 0; frame < 300; frame++) {
      if (so.getAsBoolean()) return;
      seat.settle();
    }
    Screens.take(seat.driver(), "failed");
    throw new AssertionError(
        "never: " + what + "; the focus is in " + seat.driver().focused().orElse(null));
  }
}
