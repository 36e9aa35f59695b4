package starboard.desktop.kit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.shape.Shape;
import org.jspecify.annotations.Nullable;

/// What a screen reader calls a node.
final class Names {
  private Names() {}

  /// Its accessible text, else its own words, else those of the label that is for it.
  static Optional<String> of(Node node) {
    return words(node.getAccessibleText())
        .or(() -> node instanceof Labeled labeled ? words(labeled.getText()) : Optional.empty())
        .or(() -> label(node));
  }

  /// Whether a person can do something with it: by Tab, or because it hears the mouse.
  static boolean isReached(Node node) {
    if (node instanceof ScrollBar) return false; // keys and wheel scroll what it belongs to
    if (node instanceof ScrollPane) return node.isFocusTraversable();
    boolean hearsMouse =
        node.getOnMouseClicked() != null
            || node.getOnMousePressed() != null
            || node.getOnMouseReleased() != null;
    return node.isFocusTraversable() || hearsMouse || isButton(node);
  }

  /// Whether it is a part of a control that its skin made, not the program.
  static boolean isSkinPart(Node node) {
    return isOfSkin(node) || (node instanceof Shape && isOfSkin(node.getParent()));
  }

  private static boolean isOfSkin(@Nullable Node node) {
    return node != null && node.getClass().getName().startsWith("javafx.scene.control.skin.");
  }

  private static boolean isButton(Node node) {
    return node instanceof javafx.scene.control.ButtonBase;
  }

  private static Optional<String> label(Node node) {
    if (node.getScene() == null || !(node instanceof Control)) return Optional.empty();
    return label(node.getScene().getRoot(), node);
  }

  private static Optional<String> label(Node in, Node node) {
    if (in instanceof Label label && node.equals(label.getLabelFor()))
      return words(label.getText());
    if (!(in instanceof Parent parent)) return Optional.empty();
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(it -> label(it, node).stream())
        .findFirst();
  }

  private static Optional<String> words(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
  }
}
