package starboard.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;

/// Line icons of the Feather font that take their size and colour from the style sheets.
///
/// They are plain text in that font. Ikonli’s own node is not used: it sets its font itself, so
/// that a size in em would be taken of its own size and grow with every change of style.
public final class Icons {
  /// The style class of every icon.
  static final String LOOK = "icon";

  private Icons() {}

  /// An icon beside words that say the same; a screen reader passes over it. A button that shows
  /// nothing but an icon must be given an accessible text of its own.
  public static Text of(Feather icon) {
    var node = new Text(Character.toString(icon.getCode()));
    node.getStyleClass().add(LOOK);
    node.setAccessibleRole(AccessibleRole.NODE);
    node.setMouseTransparent(true);
    return node;
  }
}
