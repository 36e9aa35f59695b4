package starboard.desktop.star;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// The small nodes of which the card is made.
final class Parts {
  private Parts() {}

  /// A label that wraps and is never cut.
  static Label wrapped(String... looks) {
    var label = new Label();
    label.getStyleClass().addAll(looks);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label label(String words, String... looks) {
    var label = wrapped(looks);
    label.setText(words);
    return label;
  }

  /// Shows words, or nothing at all where there are none.
  static void show(Label label, String words) {
    label.setText(words);
    label.setVisible(!words.isEmpty());
    label.setManaged(!words.isEmpty());
  }

  static Text text(String words, String... looks) {
    var text = new Text(words);
    text.getStyleClass().addAll(looks);
    return text;
  }
}
