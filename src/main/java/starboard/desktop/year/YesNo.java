package starboard.desktop.year;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import starboard.desktop.kit.Looks;

/// A question that is answered with yes or no, or not yet.
final class YesNo extends FlowPane {
  private final RadioButton yes = new RadioButton("Yes");
  private final RadioButton no = new RadioButton("No");

  /// @param changed runs when the person answers
  YesNo(String id, String question, Runnable changed) {
    getStyleClass().add("yes-no");
    var group = new ToggleGroup();
    for (var it : List.of(yes, no)) {
      it.setToggleGroup(group);
      it.setAccessibleText(it.getText() + ", " + question);
      it.setOnAction(_ -> changed.run());
    }
    yes.setId(id + "-yes");
    no.setId(id + "-no");
    var label = new Label(question);
    label.getStyleClass().add(Looks.STRONG);
    getChildren().addAll(label, yes, no);
  }

  Optional<Boolean> answer() {
    if (yes.isSelected()) return Optional.of(true);
    return no.isSelected() ? Optional.of(false) : Optional.empty();
  }

  void show(Optional<Boolean> answer) {
    yes.setSelected(answer.orElse(false));
    no.setSelected(answer.map(it -> !it).orElse(false));
  }
}
