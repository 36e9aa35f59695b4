package starboard.desktop.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.results.chart.Behind;
import starboard.results.figure.Figure;

/// One figure: what it shows as a sentence, the chart, the words of the part that is looked at, the
/// table with its notes.
final class FigureView extends VBox {
  private static final String HINT =
      "Point at a part of the chart, or walk with the arrow keys. Enter shows the councils behind"
          + " it.";

  private final Label title = Nodes.wrapped("", Looks.HEADING);
  private final Label says = Nodes.wrapped("");
  private final ChartPane chart;
  private final Label told = Nodes.wrapped(HINT);
  private final VBox table = new VBox();
  private final VBox notes = new VBox();
  private final Consumer<Behind> open;
  private Optional<Figure> shown = Optional.empty();

  FigureView(Consumer<Behind> open) {
    this.open = open;
    getStyleClass().add("figure-view");
    chart = new ChartPane(it -> told.setText(it.map(Behind::words).orElse(HINT)), open);
    told.setId("figure-told");
    told.getStyleClass().add("told");
    says.setId("figure-says");
    var picture = new VBox(title, chart);
    picture.getStyleClass().add("picture");
    var copying = new FigureCopy(() -> shown, picture, told::setText);
    told.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    HBox.setHgrow(told, Priority.ALWAYS);
    var foot = new HBox(told, copying);
    foot.getStyleClass().add("foot");
    var card = new VBox(picture, foot, says);
    card.getStyleClass().addAll(Looks.CARD, "figure-card");
    var below = new VBox(table, notes);
    below.getStyleClass().addAll(Looks.CARD, "figure-card");
    notes.getStyleClass().add("notes");
    getChildren().addAll(card, below);
  }

  void show(Figure next) {
    if (shown.filter(next::equals).isPresent()) return;
    shown = Optional.of(next);
    title.setText(next.title());
    says.setText(next.says());
    told.setText(HINT);
    chart.show(next);
    table.getChildren().setAll(ResultTable.small(next.table(), open));
    notes.getChildren().setAll(notes(next.table().notes()));
    Nodes.present(notes, !next.table().notes().isEmpty());
  }

  private static List<Label> notes(List<String> notes) {
    return notes.stream().map(it -> Nodes.wrapped(it, Looks.QUIET, Looks.SMALL)).toList();
  }
}
