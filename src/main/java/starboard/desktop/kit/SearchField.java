package starboard.desktop.kit;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/// A field to search or filter with; a button and Esc empty it. Esc in an empty field goes on to
/// whatever else it means there.
public final class SearchField extends CustomTextField {

  /// @param name what it searches, for a screen reader and as a hint while it is empty
  public SearchField(String name) {
    getStyleClass().add("search-field");
    setPromptText(name);
    setAccessibleText(name);
    setLeft(Icons.of(Feather.SEARCH));
    var clear = new Button(null, Icons.of(Feather.X));
    clear.getStyleClass().setAll("clear");
    clear.setAccessibleText("Empty the field");
    clear.setFocusTraversable(false); // Esc does the same
    clear.setCursor(Cursor.HAND);
    clear.setOnAction(_ -> clear());
    textProperty().map(String::isEmpty).subscribe(it -> setRight(it ? null : clear));
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    if (!Shortcut.CLEAR_FIELD.matches(event) || getText().isEmpty()) return;
    event.consume();
    clear();
  }
}
