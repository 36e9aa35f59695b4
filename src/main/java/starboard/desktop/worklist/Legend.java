package starboard.desktop.worklist;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;

/// What the signs in the table mean.
final class Legend extends FlowPane {
  Legend() {
    getStyleClass().add("legend");
    getChildren()
        .addAll(
            words("~ reconstructed, not quoted"),
            sign("up", "better than the round before"),
            sign("down", "worse"),
            words("– open"),
            mark(Mark.ABOVE_LIMIT, "above its limit"),
            mark(Mark.EXEMPT, "exempt from a limit"),
            mark(Mark.CARRIED, "carried over, to confirm"),
            mark(Mark.DRAFTS, "typed, not recorded"),
            words("2 of 4: judgements made; outlined stars are still possible"),
            words("Enter opens · letters filter · Ctrl C copies"));
  }

  private static Node sign(String way, String meaning) {
    var arrow = new Region();
    arrow.getStyleClass().add("moved");
    arrow.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass(way), true);
    var line = new HBox(arrow, words(meaning));
    line.getStyleClass().add("star-line");
    return line;
  }

  private static Label mark(Mark mark, String meaning) {
    var label = words(meaning);
    label.setGraphic(Icons.of(Cells.sign(mark)));
    return label;
  }

  private static Label words(String text) {
    var label = new Label(text);
    label.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    return label;
  }
}
