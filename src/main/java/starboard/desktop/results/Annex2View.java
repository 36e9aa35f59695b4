package starboard.desktop.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.results.chart.Behind;
import starboard.results.table.Table;

/// Annex 2: the distribution of the stars by region and type, in percent or in numbers.
final class Annex2View extends VBox {
  private static final String PERCENT = "_percent";
  private static final String COUNCILS = "_councils";

  private final RadioButton percent = new RadioButton("Percent");
  private final RadioButton numbers = new RadioButton("Numbers");
  private final VBox place = new VBox();
  private final VBox notes = new VBox();
  private final Consumer<Behind> open;
  private Optional<Table> shown = Optional.empty();

  /// @param open told what is behind a row
  Annex2View(Consumer<Behind> open) {
    this.open = open;
    getStyleClass().add("annex-view");
    setVgrow(this, Priority.ALWAYS);
    setVgrow(place, Priority.ALWAYS);
    var group = new ToggleGroup();
    percent.setToggleGroup(group);
    numbers.setToggleGroup(group);
    percent.setSelected(true);
    percent.setId("annex-2-percent");
    numbers.setId("annex-2-numbers");
    group.selectedToggleProperty().subscribe((_, _) -> fill());
    var head = new FlowPane(percent, numbers);
    head.getStyleClass().add("bar");
    getChildren().addAll(head, place, notes);
  }

  void show(Table annex) {
    if (shown.filter(annex::equals).isPresent()) return;
    shown = Optional.of(annex);
    notes
        .getChildren()
        .setAll(
            annex.notes().stream().map(it -> Nodes.wrapped(it, Looks.QUIET, Looks.SMALL)).toList());
    fill();
  }

  private void fill() {
    if (shown.isEmpty()) return;
    var table = ResultTable.large(shown.get(), columns(shown.get()), open);
    setVgrow(table, Priority.ALWAYS);
    place.getChildren().setAll(table);
  }

  /// Those that say what a row is and how many councils it has, and either the shares or the
  /// numbers.
  private List<Integer> columns(Table annex) {
    return IntStream.range(0, annex.columns().size())
        .filter(it -> {
          var id = annex.columns().get(it).id();
          return percent.isSelected() ? !id.endsWith(COUNCILS) : !id.endsWith(PERCENT);
        })
        .boxed()
        .toList();
  }
}
