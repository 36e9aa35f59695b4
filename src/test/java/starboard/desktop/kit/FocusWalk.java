package starboard.desktop.kit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;

/// Presses Tab all the way round a window: it must come to everything that can have the focus, and
/// must not stay anywhere.
public final class FocusWalk {
  private FocusWalk() {}

  /// The faults in words, none where all is well.
  public static List<String> faults(Driver driver) {
    var faults = new ArrayList<String>();
    var reached = new LinkedHashSet<Node>();
    var expected = FxTest.call(() -> Set.copyOf(Focusables.in(driver.scene().getRoot())));
    for (int i = 0; i < 2 * expected.size() + 2; i++) {
      var before = driver.focused();
      driver.press(KeyCode.TAB);
      var now = driver.focused();
      if (now.isPresent() && now.equals(before) && expected.size() > 1) {
        faults.add("Tab does not leave " + Places.of(now.get()));
        return faults;
      }
      if (now.isPresent() && !reached.add(now.get()) && reached.containsAll(expected)) break;
    }
    for (var node : expected)
      if (!reached.contains(node) && !isInside(node, reached))
        faults.add("Tab never comes to " + Places.of(node));
    return faults;
  }

  /// Rows of grades move their one place of entry; parts of a control are reached with it.
  private static boolean isInside(Node node, Set<Node> reached) {
    if (!node.isFocusTraversable()) return true;
    if (node instanceof RadioButton radio && !radio.isSelected()) return true; // by arrow keys
    for (Parent it = node.getParent(); it != null; it = it.getParent())
      if (reached.contains(it)) return true;
    return false;
  }
}
