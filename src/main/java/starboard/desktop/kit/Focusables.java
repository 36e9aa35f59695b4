package starboard.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Where Tab comes to within a part of a window.
final class Focusables {
  private Focusables() {}

  /// The places in their order: visible, not disabled, to be reached by Tab.
  static List<Node> in(Parent parent) {
    var places = new ArrayList<Node>();
    collect(parent, places);
    return places;
  }

  static boolean within(@Nullable Node node, Parent parent) {
    for (var it = node; it != null; it = it.getParent()) if (it.equals(parent)) return true;
    return false;
  }

  private static void collect(Node node, List<Node> places) {
    if (!node.isVisible() || node.isDisabled()) return;
    if (node.isFocusTraversable()) places.add(node);
    if (node instanceof Parent parent)
      parent.getChildrenUnmodifiable().forEach(it -> collect(it, places));
  }
}
