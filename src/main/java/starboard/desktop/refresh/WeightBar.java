package starboard.desktop.refresh;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import starboard.casework.refresh.PriorityReason;
import starboard.casework.refresh.PriorityWeights;
import starboard.desktop.kit.Looks;

/// How much each reason counts, a small field each.
final class WeightBar extends FlowPane {
  private final Map<PriorityReason, ComboBox<Integer>> fields = new EnumMap<>(PriorityReason.class);
  private final Button usual = new Button("Usual weights");
  private final Consumer<PriorityWeights> changed;
  private PriorityWeights weights;

  /// @param changed told the weights whenever the person changes them
  WeightBar(PriorityWeights first, Consumer<PriorityWeights> changed) {
    this.changed = changed;
    weights = first;
    getStyleClass().add("weight-bar");
    var name = new Label("Weights");
    name.getStyleClass().add(Looks.QUIET);
    getChildren().add(name);
    for (var reason : PriorityReason.values()) getChildren().add(part(reason));
    usual.setMinWidth(Region.USE_PREF_SIZE);
    usual.setOnAction(
        _ -> fields.forEach((reason, field) -> field.setValue(PriorityWeights.USUAL.of(reason))));
    usual.setDisable(first.equals(PriorityWeights.USUAL));
    getChildren().add(usual);
  }

  private HBox part(PriorityReason reason) {
    var name = new Label(reason.title());
    name.setMinWidth(Region.USE_PREF_SIZE);
    var field = new ComboBox<Integer>();
    field.setId("weight-" + reason.word());
    field.setAccessibleText("Weight of " + reason.title());
    field.getItems().setAll(IntStream.rangeClosed(0, PriorityWeights.MOST).boxed().toList());
    field.setVisibleRowCount(PriorityWeights.MOST + 1);
    field.setValue(weights.of(reason));
    field
        .valueProperty()
        .subscribe((_, weight) -> {
          if (weight != null) change(weights.with(reason, weight));
        });
    fields.put(reason, field);
    var part = new HBox(name, field);
    part.getStyleClass().add("weight");
    return part;
  }

  private void change(PriorityWeights next) {
    weights = next;
    usual.setDisable(next.equals(PriorityWeights.USUAL));
    changed.accept(next);
  }
}
