package starboard.desktop.judging;

import javafx.scene.control.Label;

/// Measures one em: an unseen label that has the text size of where it stands.
final class Em extends Label {
  Em() {
    setManaged(false);
    setVisible(false);
  }

  /// In pixels.
  double size() {
    return getFont().getSize();
  }
}
