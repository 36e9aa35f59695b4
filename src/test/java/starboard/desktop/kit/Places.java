package starboard.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Says in words where a node is, for the faults of the walks.
final class Places {
  private Places() {}

  /// For example `Button#save .sb-main in SheetPane > Sheet > HBox`.
  static String of(Node node) {
    var above = new ArrayList<String>();
    for (var it = node.getParent(); it != null; it = it.getParent()) above.add(name(it));
    var near = above.subList(0, Math.min(4, above.size()));
    var looks = node.getStyleClass().isEmpty() ? "" : " ." + String.join(".", node.getStyleClass());
    return name(node) + looks + " in " + String.join(" > ", List.copyOf(near).reversed());
  }

  private static String name(Node node) {
    var type = node.getClass().getSimpleName();
    return node.getId() == null ? type : type + "#" + node.getId();
  }
}
