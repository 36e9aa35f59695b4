package starboard.desktop.kit;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// Works a window as a person does: looks for what is shown, clicks, types, presses keys. After
/// each act it waits until the window has been laid out and painted anew; it never sleeps.
public final class Driver {
  /// The headless screen ends here in both directions.
  private static final double SCREEN = 1000;

  private final Scene scene;
  private final Robot robot = FxTest.call(Robot::new);

  Driver(Scene scene) {
    this.scene = scene;
  }

  public Scene scene() {
    return scene;
  }

  /// The node of that id, for example `open-round`.
  public Node byId(String id) {
    return the("id " + id, it -> id.equals(it.getId()));
  }

  /// The visible control with that name for a screen reader or, where it has none, that text.
  public Node named(String name) {
    return the("name " + name, it -> isTarget(it) && Names.of(it).filter(name::equals).isPresent());
  }

  /// The visible text that reads so.
  public Node text(String words) {
    return the("text " + words, it -> it instanceof Text text && words.equals(text.getText()));
  }

  /// Whether that text can be read now; a space that does not break reads as any other.
  public boolean shows(String words) {
    return FxTest.call(() ->
        !found(it ->
                it instanceof Text text && text.getText().replace('\u00a0', ' ').contains(words))
            .isEmpty());
  }

  /// The visible nodes of a type, in their order.
  public <N extends Node> List<N> all(Class<N> type) {
    return FxTest.call(() -> found(type::isInstance).stream().map(type::cast).toList());
  }

  public void click(Node node) {
    click(node, MouseButton.PRIMARY);
  }

  /// Clicks the middle of a node. Where the headless screen ends before it, the node is told of the
  /// click directly.
  public void click(Node node, MouseButton button) {
    if (!FxTest.call(() -> isOnScreen(standing(node)))) {
      var acts =
          List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED);
      FxThread.later(() -> {
        var now = standing(node);
        // Made before the first is fired: what it does may draw the node anew.
        var events = acts.stream().map(it -> mouse(it, now, button)).toList();
        events.forEach(now::fireEvent);
      });
    } else {
      point(node);
      // A click that opens a window of its own returns only when that is closed: never wait for it.
      FxThread.later(() -> robot.mousePress(button));
      FxThread.later(() -> robot.mouseRelease(button));
    }
    settle();
  }

  /// Moves the mouse over the middle of a node, which must lie on the headless screen.
  public void point(Node node) {
    FxTest.run(() -> {
      var now = standing(node);
      var place = onScreen(now);
      if (!isOnScreen(now)) throw new AssertionError(node + " is not on the screen: " + place);
      robot.mouseMove(place.getCenterX(), place.getCenterY());
    });
    settle();
  }

  /// Moves the mouse to where no window is.
  void pointNowhere() {
    FxTest.run(() -> robot.mouseMove(SCREEN - 1, SCREEN - 1));
  }

  /// Types characters into whatever has the focus.
  public void type(String characters) {
    for (var character : characters.codePoints().mapToObj(Character::toString).toList())
      FxThread.later(() -> typed(character));
    settle();
  }

  /// Presses a key, with those before it held down: `press(CONTROL, Z)`.
  public void press(KeyCode... keys) {
    for (var key : keys) FxThread.later(() -> robot.keyPress(key));
    for (var key : List.of(keys).reversed()) FxThread.later(() -> robot.keyRelease(key));
    settle();
  }

  /// What has the focus.
  public Optional<Node> focused() {
    return FxTest.call(() -> Optional.ofNullable(scene.getFocusOwner()));
  }

  /// Waits until two more frames are laid out.
  public void settle() {
    for (int i = 0; i < 2; i++) {
      var pulse = new CompletableFuture<Boolean>();
      FxThread.afterNextPulse(() -> pulse.complete(true));
      pulse.orTimeout(10, SECONDS).join();
    }
  }

  private void typed(String character) {
    var target = Optional.ofNullable(scene.getFocusOwner());
    target.ifPresent(it ->
        it.fireEvent(
            new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false)));
  }

  private Node the(String wanted, Predicate<Node> test) {
    return FxTest.call(() ->
        found(test).stream()
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing is shown with " + wanted)));
  }

  /// Popups first, then the window itself; within each from the root down.
  private List<Node> found(Predicate<Node> test) {
    var found = new ArrayList<Node>();
    for (var window : Window.getWindows().reversed())
      if (window instanceof PopupWindow || window.getScene().equals(scene))
        collect(window.getScene().getRoot(), test, found);
    return found;
  }

  private static void collect(Node node, Predicate<Node> test, List<Node> found) {
    if (!node.isVisible()) return;
    if (test.test(node)) found.add(node);
    if (node instanceof Parent parent)
      for (var child : parent.getChildrenUnmodifiable()) collect(child, test, found);
  }

  private static boolean isTarget(Node node) {
    return !(node instanceof Text) && (node instanceof Labeled || Names.isReached(node));
  }

  /// A screen may be drawn anew between finding a node and working it. A person then works what
  /// stands there now under the same name.
  private Node standing(Node node) {
    if (node.getScene() != null) return node;
    var name = Names.of(node);
    return found(it -> isTarget(it) && name.isPresent() && Names.of(it).equals(name)).stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError(node + " is no longer shown"));
  }

  private static MouseEvent mouse(EventType<MouseEvent> act, Node node, MouseButton button) {
    var within = node.getBoundsInLocal();
    var place = onScreen(node);
    boolean first = button == MouseButton.PRIMARY;
    return new MouseEvent(
        act,
        within.getCenterX(),
        within.getCenterY(),
        place.getCenterX(),
        place.getCenterY(),
        button,
        1,
        false,
        false,
        false,
        false,
        first && act == MouseEvent.MOUSE_PRESSED,
        false,
        button == MouseButton.SECONDARY && act == MouseEvent.MOUSE_PRESSED,
        true,
        button == MouseButton.SECONDARY,
        true,
        null);
  }

  private static boolean isOnScreen(Node node) {
    var place = onScreen(node);
    return new Rectangle2D(0, 0, SCREEN, SCREEN).contains(place.getCenterX(), place.getCenterY());
  }

  private static Bounds onScreen(Node node) {
    return node.localToScreen(node.getBoundsInLocal());
  }
}
