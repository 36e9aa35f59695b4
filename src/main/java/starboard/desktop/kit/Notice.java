package starboard.desktop.kit;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A banner across a screen that says something and may offer one thing to do about it.
///
/// It never covers anything: it stands above what it is about.
public final class Notice extends HBox {
  /// How much it matters.
  public enum Weight {
    /// Good to know.
    INFO(Feather.INFO),
    /// To be looked at, but work goes on.
    WARN(Feather.ALERT_TRIANGLE),
    /// Nothing goes on until it is dealt with, for example because nothing can be saved.
    FAILURE(Feather.ALERT_OCTAGON),
    /// What is on the screen is only tried, not recorded.
    WHAT_IF(Feather.HELP_CIRCLE);

    private final Feather icon;

    Weight(Feather icon) {
      this.icon = icon;
    }
  }

  public Notice(Weight weight, String text) {
    getStyleClass().addAll("notice", weight.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    var words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(text);
    getChildren().addAll(Icons.of(weight.icon), words);
  }

  /// With a button at its end.
  ///
  /// @param does what the button does, as a verb
  public Notice with(String does, Runnable action) {
    var button = new Button(does);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    getChildren().add(button);
    return this;
  }

  /// With a button that puts it away.
  public Notice dismissed(Runnable action) {
    var button = new Button(null, Icons.of(Feather.X));
    button.getStyleClass().add(Looks.PLAIN_BUTTON);
    button.setAccessibleText("Put this notice away");
    button.setOnAction(_ -> action.run());
    getChildren().add(button);
    return this;
  }
}
