package starboard.desktop.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The small nodes of which the screen is made.
public final class Nodes {
  private Nodes() {}

  /// A label that wraps and is never cut.
  public static Label wrapped(String words, String... looks) {
    var label = new Label(words);
    label.getStyleClass().addAll(looks);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    Unbroken.keep(label);
    return label;
  }

  /// Shows words, or nothing at all where there are none.
  public static void show(Label label, String words) {
    label.setText(words);
    present(label, !words.isEmpty());
  }

  /// Whether a node is there at all.
  public static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /// A button that shows nothing but an icon.
  public static Button icon(Feather icon, String name, Runnable action) {
    var button = new Button(null, Icons.of(icon));
    button.getStyleClass().add(Looks.PLAIN_BUTTON);
    name(button, name);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Names a button for the mouse and for a screen reader.
  public static void name(Button button, String name) {
    tip(button, name);
    button.setAccessibleText(name);
  }

  /// A button with words that are never cut.
  public static Button button(String does, Runnable action) {
    var button = new Button(does);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// A button for what the part is for.
  public static Button main(String does, Runnable action) {
    var button = button(does, action);
    button.getStyleClass().add(Looks.MAIN_BUTTON);
    return button;
  }

  /// A small button with words.
  public static Button small(String does, Runnable action) {
    var button = button(does, action);
    button.getStyleClass().add("small-button");
    return button;
  }

  /// Puts the focus on a node so that it is seen there, also where a mouse would not show it.
  public static void focus(Node node) {
    if (node instanceof GradeChoice choice) choice.requestVisibleFocus();
    else node.requestFocus();
  }

  /// Lets a button be pressed, or greys it and says why.
  public static void allow(ButtonBase button, Optional<String> whyNot) {
    button.setDisable(whyNot.isPresent());
    button.setAccessibleHelp(whyNot.orElse(""));
    tip(button, whyNot.orElse(""));
  }

  /// Says more to who points at a control; nothing where there are no words. A tooltip is a window
  /// and dear to make, so one that is there is told the new words.
  public static void tip(Control control, String words) {
    var tip = control.getTooltip();
    if (words.isEmpty()) control.setTooltip(null);
    else if (tip == null) control.setTooltip(new Tooltip(words));
    else tip.setText(words);
  }
}
