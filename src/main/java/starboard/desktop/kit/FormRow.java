package starboard.desktop.kit;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A field with its name above and help or, while its value is refused, the reason below.
///
/// A screen reader hears the name with the field, and the help or reason as its help.
public final class FormRow extends VBox {
  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

  private final Control field;
  private final String help;
  private final Label below = new Label();

  /// @param help what is expected, or nothing
  public FormRow(String name, Control field, String help) {
    this.field = field;
    this.help = help;
    getStyleClass().add("form-row");
    var label = new Label(name);
    label.getStyleClass().add("name");
    label.setLabelFor(field);
    field.setMaxWidth(Double.MAX_VALUE);
    below.getStyleClass().add("below");
    below.setWrapText(true);
    below.setMinHeight(Region.USE_PREF_SIZE);
    below.managedProperty().bind(below.visibleProperty());
    getChildren().addAll(label, field, below);
    refuse(Optional.empty());
  }

  /// Shows why the value is refused, in one sentence, or that it no longer is.
  public void refuse(Optional<String> reason) {
    pseudoClassStateChanged(REFUSED, reason.isPresent());
    below.setText(reason.orElse(help));
    below.setVisible(!below.getText().isEmpty());
    field.setAccessibleHelp(below.getText());
  }
}
