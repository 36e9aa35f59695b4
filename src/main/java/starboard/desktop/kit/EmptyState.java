package starboard.desktop.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;

/// What stands in place of a list that has nothing in it: what is not there, why, and what to do.
public final class EmptyState extends VBox {

  /// @param title what is not there, in a few words
  /// @param text why, and what will bring it
  public EmptyState(Feather icon, String title, String text) {
    getStyleClass().add("empty-state");
    var heading = new Label(title);
    heading.getStyleClass().add(Looks.HEADING);
    var words = new Label(text);
    words.getStyleClass().add(Looks.QUIET);
    words.setWrapText(true);
    words.setTextAlignment(TextAlignment.CENTER);
    getChildren().addAll(Icons.of(icon), heading, words);
  }

  /// With a button below.
  ///
  /// @param does what the button does, as a verb
  public EmptyState with(String does, Runnable action) {
    var button = new Button(does);
    button.setOnAction(_ -> action.run());
    getChildren().add(button);
    return this;
  }
}
