package starboard.desktop.kit;

import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of all shortcuts, by where they work.
public final class ShortcutHelp {
  private ShortcutHelp() {}

  /// A sheet with the list, to be shown in a [SheetPane].
  public static Sheet sheet() {
    var left = new VBox(part(Shortcut.Scope.WINDOW));
    var right = new VBox();
    for (var scope : Shortcut.Scope.values())
      if (scope != Shortcut.Scope.WINDOW) right.getChildren().add(part(scope));
    var columns = new HBox(left, right);
    for (var column : columns.getChildren()) {
      column.getStyleClass().add("shortcut-column");
      HBox.setHgrow(column, Priority.ALWAYS);
    }
    columns.getStyleClass().add("shortcut-help");
    var sheet = new Sheet("Shortcuts", columns);
    sheet.button("Close", Looks.MAIN_BUTTON, sheet::close);
    return sheet;
  }

  private static Node part(Shortcut.Scope scope) {
    var heading = new Label(scope.words());
    heading.getStyleClass().add(Looks.SUBHEADING);
    var table = new GridPane();
    table.getStyleClass().add("shortcuts");
    var wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    table.getColumnConstraints().setAll(wide, new ColumnConstraints());
    Arrays.stream(Shortcut.values())
        .filter(it -> it.scope() == scope)
        .forEach(it -> table.addRow(table.getRowCount(), does(it), keys(it)));
    return new VBox(heading, table);
  }

  private static Node does(Shortcut shortcut) {
    var words = new Label(shortcut.does());
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    return words;
  }

  private static Node keys(Shortcut shortcut) {
    var keys = new HBox();
    keys.setMinWidth(Region.USE_PREF_SIZE);
    keys.getStyleClass().add("keys");
    for (var one : shortcut.keys()) {
      var key = new Label(one.words());
      key.getStyleClass().add("key");
      key.setMinWidth(Region.USE_PREF_SIZE);
      keys.getChildren().add(key);
    }
    return keys;
  }
}
