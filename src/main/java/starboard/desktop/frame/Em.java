package starboard.desktop.frame;

import javafx.scene.control.Label;

/// Knows how many pixels an em has where it stands: an empty label that takes no room. For what
/// must be measured in code because no style sheet can, such as the columns of a table.
public final class Em extends Label {
  public Em() {
    setManaged(false);
    setMouseTransparent(true);
  }

  /// The size of text here, in pixels.
  public double pixels() {
    return getFont().getSize();
  }

  /// Does something now and whenever the size changes.
  public void onChange(Runnable action) {
    fontProperty().subscribe(_ -> action.run());
  }
}
