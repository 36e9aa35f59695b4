package starboard.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;

/// Finds what a person with a screen reader could reach but not recognise: everything that Tab
/// comes to or that hears the mouse must have a name, and a name must not be a lone symbol.
public final class AccessibilityWalk {
  private AccessibilityWalk() {}

  /// The faults in words, none where all is well. To be called from a test, not on the JavaFX
  /// thread.
  public static List<String> faults(Parent root) {
    return FxTest.call(() -> {
      var faults = new ArrayList<String>();
      walk(root, faults);
      return faults;
    });
  }

  private static void walk(Node node, List<String> faults) {
    if (!node.isVisible()) return;
    if (Names.isReached(node) && !Names.isSkinPart(node)) check(node, faults);
    if (node instanceof TableView<?> table)
      for (var column : table.getColumns())
        if (column.getText().isBlank())
          faults.add(Places.of(table) + " has a column without a name");
    boolean ownParts =
        node instanceof ComboBoxBase<?> || node instanceof Spinner<?> || node instanceof ScrollBar;
    if (node instanceof Parent parent && !ownParts)
      parent.getChildrenUnmodifiable().forEach(it -> walk(it, faults));
  }

  private static void check(Node node, List<String> faults) {
    var name = Names.of(node);
    if (name.isEmpty()) faults.add(Places.of(node) + " has no name for a screen reader");
    else if (name.get().codePoints().noneMatch(Character::isLetterOrDigit))
      faults.add(Places.of(node) + " is called only “" + name.get() + "”");
  }
}
