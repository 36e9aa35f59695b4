package starboard.desktop.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Whether something is better, worse or the same as before, as an arrow with words for a screen
/// reader. The direction is in the shape; the colour only helps.
public final class ArrowMark extends StackPane {
  /// Which way it went.
  public enum Way {
    UP("up"),
    DOWN("down"),
    SAME("unchanged");

    private final String word;

    Way(String word) {
      this.word = word;
    }

    /// The way from one place in a scale to another.
    public static Way from(int before, int now) {
      return now > before ? UP : now < before ? DOWN : SAME;
    }
  }

  /// @param since what it is compared with, for example `2003`
  public ArrowMark(Way way, String since) {
    getStyleClass().addAll("arrow-mark", way.word);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(way == Way.SAME ? "unchanged since " + since : way.word + " from " + since);
    var arrow = new Region();
    arrow.getStyleClass().add("shape");
    getChildren().add(arrow);
  }
}
