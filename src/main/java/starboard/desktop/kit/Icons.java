package starboard.desktop.kit;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Line icons that take their size and colour from the style sheets.
public final class Icons {
  private Icons() {}

  /// An icon beside words that say the same; a screen reader passes over it. A button that shows
  /// nothing but an icon must be given an accessible text of its own.
  public static FontIcon of(Feather icon) {
    var node = new FontIcon(icon);
    node.setAccessibleRole(AccessibleRole.NODE);
    node.setMouseTransparent(true);
    return node;
  }
}
