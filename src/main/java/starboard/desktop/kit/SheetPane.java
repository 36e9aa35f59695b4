package starboard.desktop.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The root of a window: its content, and over it the sheets that wait for an answer, the newest on
/// top. While a sheet is open the focus stays in it and nothing below can be reached; Esc closes
/// it; then the focus goes back to where it was, or to what stands there now.
public final class SheetPane extends StackPane {
  /// A sheet leaves a rim of the window to be seen.
  private static final double LARGEST = 0.92;

  private final Node content;
  private final Deque<Open> open = new ArrayDeque<>();
  private final FocusKeeper keeper = new FocusKeeper();

  private record Open(Sheet sheet, Region scrim, Optional<FocusPlace> before) {}

  public SheetPane(Node content) {
    this.content = content;
    getStyleClass().add("sheet-pane");
    getChildren().add(content);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    var focused = sceneProperty().flatMap(Scene::focusOwnerProperty);
    focused.subscribe(keeper::moved);
    focused.subscribe(this::keepFocus);
  }

  /// Shows a sheet until it is closed.
  public void show(Sheet sheet) {
    var scrim = new Region();
    scrim.getStyleClass().add("scrim");
    open.push(new Open(sheet, scrim, keeper.place()));
    getChildren().addAll(scrim, sheet);
    content.setMouseTransparent(true);
    applyCss();
    sheet.entry().ifPresent(Node::requestFocus);
    // At once: whoever closes it may put the focus somewhere of their own next.
    var _ = sheet.closed().thenRun(() -> remove(sheet));
  }

  /// The sheet on top, or empty.
  public Optional<Sheet> top() {
    return Optional.ofNullable(open.peek()).map(Open::sheet);
  }

  @Override
  protected void layoutChildren() {
    open.forEach(it -> it.sheet().limit(getWidth() * LARGEST, getHeight() * LARGEST));
    super.layoutChildren();
  }

  private void remove(Sheet sheet) {
    for (var one : open)
      if (one.sheet() == sheet) {
        open.remove(one);
        getChildren().removeAll(one.scrim(), one.sheet());
        content.setMouseTransparent(!open.isEmpty());
        one.before().ifPresent(FocusPlace::enter);
        return;
      }
  }

  private void onKey(KeyEvent event) {
    var sheet = top();
    if (sheet.isEmpty()) return;
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
      event.consume();
      step(sheet.get(), event.isShiftDown() ? -1 : 1);
    } else if (Shortcut.CLOSE_SHEET.matches(event) && !fieldToEmpty()) {
      event.consume();
      sheet.get().leave();
    }
  }

  private boolean fieldToEmpty() {
    return getScene().getFocusOwner() instanceof SearchField field && !field.getText().isEmpty();
  }

  /// The next place that Tab comes to within the sheet, round and round.
  private void step(Sheet sheet, int by) {
    var places = Focusables.in(sheet);
    if (places.isEmpty()) return;
    int at = places.indexOf(getScene().getFocusOwner());
    places.get(Math.floorMod(at + by, places.size())).requestFocus();
  }

  private void keepFocus(@Nullable Node owner) {
    if (outside(owner)) FxThread.later(this::bringBack);
  }

  /// Back into the sheet, unless that has happened meanwhile.
  private void bringBack() {
    if (outside(getScene().getFocusOwner()))
      top().flatMap(Sheet::entry).ifPresent(Node::requestFocus);
  }

  private boolean outside(@Nullable Node owner) {
    return owner != null && top().filter(it -> !Focusables.within(owner, it)).isPresent();
  }
}
