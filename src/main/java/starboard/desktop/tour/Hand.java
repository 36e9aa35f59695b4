package starboard.desktop.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import starboard.desktop.Desktop;
import starboard.desktop.kit.Camera;
import starboard.desktop.kit.FxThread;

/// Works a window: presses what is named, types into what has the focus, waits until something is
/// seen. To be used on any thread but that of the windows.
final class Hand {
  /// So many frames may pass before what is waited for counts as never coming: about ten seconds.
  private static final int PATIENCE = 600;

  private final Desktop desktop;

  Hand(Desktop desktop) {
    this.desktop = desktop;
  }

  /// Presses the button that has this id, or this name for a screen reader, or this text.
  void press(String name) {
    until("a button " + name, () -> buttons(name).findFirst().isPresent());
    run(() -> buttons(name).findFirst().ifPresent(ButtonBase::fire));
  }

  /// Chooses from a menu the item whose words begin so.
  void choose(String menu, String words) {
    run(() ->
        all(it -> it instanceof MenuButton && menu.equals(it.getId()))
            .flatMap(it -> ((MenuButton) it).getItems().stream())
            .filter(it -> it.getText() != null && it.getText().startsWith(words))
            .findFirst()
            .ifPresent(MenuItem::fire));
  }

  /// Puts the focus on what has this id.
  void focus(String id) {
    until("the field " + id, () -> all(it -> id.equals(it.getId())).findFirst().isPresent());
    run(() -> all(it -> id.equals(it.getId())).findFirst().ifPresent(Node::requestFocus));
  }

  /// Puts the focus on the part of a control that Tab comes to.
  void enter(String id) {
    until("the row " + id, () -> entry(id).findFirst().isPresent());
    run(() -> entry(id).findFirst().ifPresent(Node::requestFocus));
  }

  private Stream<Node> entry(String id) {
    return all(it -> id.equals(it.getId())).flatMap(Hand::below).filter(Node::isFocusTraversable);
  }

  /// Types into what has the focus.
  void type(String words) {
    run(() ->
        words
            .codePoints()
            .mapToObj(Character::toString)
            .forEach(it -> send(KeyEvent.KEY_TYPED, it, KeyCode.UNDEFINED, false)));
  }

  void press(KeyCode key) {
    run(() -> send(KeyEvent.KEY_PRESSED, "", key, false));
  }

  /// With Ctrl held down, or what the system has in its place.
  void pressWithControl(KeyCode key) {
    run(() -> send(KeyEvent.KEY_PRESSED, "", key, true));
  }

  /// Waits until these words can be read.
  void see(String words) {
    until("the words " + words, () -> all(it -> reads(it, words)).findFirst().isPresent());
  }

  /// Does something to the desktop itself.
  void run(Runnable act) {
    FxThread.ask(
            () -> {
              act.run();
              return act;
            })
        .join();
    settle();
  }

  /// Takes a picture of the window.
  void picture(Path file) {
    settle();
    var _ = FxThread.ask(() -> take(file)).join();
  }

  private Path take(Path file) {
    try {
      return Camera.take(desktop.scene(), file);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private void until(String what, BooleanSupplier so) {
    for (int frame = 0; frame < PATIENCE; frame++) {
      if (FxThread.ask(so::getAsBoolean).join()) return;
      settle();
    }
    throw new IllegalStateException(what + " never came into view");
  }

  private static void settle() {
    var painted = new CompletableFuture<Boolean>();
    FxThread.afterNextPulse(() -> painted.complete(true));
    painted.join();
  }

  private void send(
      javafx.event.EventType<KeyEvent> type, String text, KeyCode key, boolean control) {
    var target = desktop.scene().getFocusOwner();
    boolean mac = System.getProperty("os.name", "").startsWith("Mac");
    if (target != null)
      target.fireEvent(
          new KeyEvent(type, text, text, key, false, control && !mac, false, control && mac));
  }

  private Stream<ButtonBase> buttons(String name) {
    return all(it -> it instanceof ButtonBase button && isCalled(button, name))
        .map(ButtonBase.class::cast);
  }

  private static boolean isCalled(ButtonBase button, String name) {
    return name.equals(button.getId())
        || name.equals(button.getAccessibleText())
        || name.equals(button.getText());
  }

  private static boolean reads(Node node, String words) {
    return node instanceof Text text && text.getText().contains(words);
  }

  private Stream<Node> all(Predicate<Node> wanted) {
    return below(desktop.scene().getRoot()).filter(wanted);
  }

  private static Stream<Node> below(Node node) {
    if (!node.isVisible()) return Stream.empty();
    var own = Stream.of(node);
    if (!(node instanceof Parent parent)) return own;
    return Stream.concat(own, parent.getChildrenUnmodifiable().stream().flatMap(Hand::below));
  }
}
