package starboard.desktop.round;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import starboard.casework.RoundTerms;

/// Whether the new round is a full one or a refresh, with what carries over.
final class KindChoice extends VBox {
  private final RadioButton full = new RadioButton("Full round");
  private final RadioButton refresh = new RadioButton("Refresh");

  KindChoice() {
    getStyleClass().add("form-row");
    full.setId("round-full");
    refresh.setId("round-refresh");
    var group = new ToggleGroup();
    full.setToggleGroup(group);
    refresh.setToggleGroup(group);
    full.setSelected(true);
    var name = new Label("Kind");
    name.getStyleClass().add("name");
    var choices = new FlowPane(full, refresh);
    choices.getStyleClass().add("kinds");
    var words = new Label();
    words.getStyleClass().add("below");
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    refresh.selectedProperty().subscribe(it -> words.setText(words(it)));
    full.setAccessibleHelp(words(false));
    refresh.setAccessibleHelp(words(true));
    getChildren().addAll(name, choices, words);
  }

  /// What was chosen.
  RoundTerms.Kind get() {
    return refresh.isSelected() ? RoundTerms.Kind.REFRESH : RoundTerms.Kind.FULL;
  }

  private static String words(boolean refresh) {
    return refresh
        ? "Judgements and reasons carry over, marked with the round they were made in; each is to"
            + " be confirmed or changed. Values and evidence do not carry over."
        : "Every judgement is made anew; those of the earlier round are shown beside. Values and"
            + " evidence do not carry over.";
  }
}
