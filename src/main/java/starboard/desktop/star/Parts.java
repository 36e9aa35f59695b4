package starboard.desktop.star;

import javafx.scene.control.Label;
import javafx.scene.text.Text;
import starboard.desktop.kit.Nodes;

/// The small nodes of which the card is made.
final class Parts {
  private Parts() {}

  /// A label that wraps and is never cut.
  static Label wrapped(String... looks) {
    return Nodes.wrapped("", looks);
  }

  static Label label(String words, String... looks) {
    var label = wrapped(looks);
    label.setText(words);
    return label;
  }

  /// Shows words, or nothing at all where there are none.
  static void show(Label label, String words) {
    Nodes.show(label, words);
  }

  static Text text(String words, String... looks) {
    var text = new Text(words);
    text.getStyleClass().addAll(looks);
    return text;
  }
}
