package starboard.desktop.evidence;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import starboard.desktop.kit.Looks;

/// The small nodes of which the tab is made.
final class Nodes {
  private Nodes() {}

  /// A label that wraps and is never cut.
  static Label wrapped(String words, String... looks) {
    var label = new Label(words);
    label.getStyleClass().addAll(looks);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /// Shows words, or nothing at all where there are none.
  static void show(Label label, String words) {
    label.setText(words);
    present(label, !words.isEmpty());
  }

  /// Whether a node is there at all.
  static void present(javafx.scene.Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /// A button with words that are never cut.
  static Button button(String does, Runnable action) {
    var button = new Button(does);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A button for what the part is for.
  static Button main(String does, Runnable action) {
    var button = button(does, action);
    button.getStyleClass().add(Looks.MAIN_BUTTON);
    return button;
  }
}
