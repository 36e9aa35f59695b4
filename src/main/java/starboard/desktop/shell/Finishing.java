package starboard.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;

/// What the window shows while closing takes longer than a moment.
public final class Finishing extends VBox {
  public Finishing() {
    getStyleClass().add("fault-page");
    setAlignment(Pos.CENTER);
    setSpacing(16);
    var words = new Label("Finishing: what you did is being brought to the disk …");
    words.getStyleClass().add(Looks.HEADING);
    getChildren().addAll(new ProgressIndicator(), words);
  }
}
