package starboard.desktop.frame;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import starboard.casework.refresh.PriorityWeights;
import starboard.desktop.kit.Looks;

/// How much each reason counts, a small field each.
///
/// @param <R> the reasons
public final class WeightBar<R extends Enum<R>> extends FlowPane {
  private final Map<R, ComboBox<Integer>> fields = new LinkedHashMap<>();
  private final Button usual = new Button("Usual weights");
  private final Map<R, Integer> usually;
  private final Consumer<Map<R, Integer>> changed;
  private final EnumMap<R, Integer> weights;

  /// One reason.
  ///
  /// @param word by which its field is told
  /// @param title its name on screen
  public record Reason<R>(R reason, String word, String title) {}

  /// @param usually the weights that a button brings back
  /// @param first those that hold now
  /// @param changed told the weights whenever the person changes them
  public WeightBar(
      List<Reason<R>> reasons,
      Map<R, Integer> usually,
      Map<R, Integer> first,
      Consumer<Map<R, Integer>> changed) {
    this.usually = usually;
    this.changed = changed;
    weights = new EnumMap<>(first);
    getStyleClass().add("weight-bar");
    var name = new Label("Weights");
    name.getStyleClass().add(Looks.QUIET);
    getChildren().add(name);
    for (var reason : reasons) getChildren().add(part(reason));
    usual.setMinWidth(Region.USE_PREF_SIZE);
    usual.setOnAction(_ -> fields.forEach((reason, field) -> field.setValue(usually.get(reason))));
    usual.setDisable(weights.equals(usually));
    getChildren().add(usual);
  }

  /// The reasons of an enum.
  public static <R extends Enum<R>> List<Reason<R>> reasons(
      R[] reasons,
      Function<R, String> word,
      Function<R, String> title) {
    return Arrays.stream(reasons)
        .map(it -> new Reason<>(it, word.apply(it), title.apply(it)))
        .toList();
  }

  private HBox part(Reason<R> reason) {
    var name = new Label(reason.title());
    name.setMinWidth(Region.USE_PREF_SIZE);
    var field = new ComboBox<Integer>();
    field.setId("weight-" + reason.word());
    field.setAccessibleText("Weight of " + reason.title());
    field.getItems().setAll(IntStream.rangeClosed(0, PriorityWeights.MOST).boxed().toList());
    field.setVisibleRowCount(PriorityWeights.MOST + 1);
    field.setValue(weights.get(reason.reason()));
    field
        .valueProperty()
        .subscribe((_, weight) -> {
          if (weight != null) change(reason.reason(), weight);
        });
    fields.put(reason.reason(), field);
    var part = new HBox(name, field);
    part.getStyleClass().add("weight");
    return part;
  }

  private void change(R reason, int weight) {
    weights.put(reason, weight);
    usual.setDisable(weights.equals(usually));
    changed.accept(new EnumMap<>(weights));
  }
}
