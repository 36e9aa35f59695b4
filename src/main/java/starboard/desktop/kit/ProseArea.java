package starboard.desktop.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A place to write sentences. Tab leaves it, as it leaves every other field; Ctrl Tab writes a
/// tab.
public final class ProseArea extends TextArea {

  /// @param name what is written here, for a screen reader
  /// @param hint what is shown while it is empty
  public ProseArea(String name, String hint) {
    getStyleClass().add("prose-area");
    setAccessibleText(name);
    setPromptText(hint);
    setWrapText(true);
    setPrefRowCount(3);
    setPrefColumnCount(20);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// From now on it is as tall as its text, from three lines to twenty.
  public void grow() {
    Growing.let(this);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) return;
    event.consume();
    requestFocusTraversal(
        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
  }
}
