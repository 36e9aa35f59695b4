package starboard.desktop.comparing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.ComparisonAnswer;
import starboard.casework.Council;
import starboard.consistency.comparing.Comparison;
import starboard.desktop.frame.PageScroll;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// The councils side by side, with what they are chosen by above and the note below.
final class SideBySide extends VBox {
  private final CouncilAdder adder;
  private final CheckBox onlyDifferences = new CheckBox("Only differences");
  private final Label count = Nodes.wrapped("", Looks.QUIET);
  private final ComparisonGrid grid = new ComparisonGrid();
  private final NoteForm note;
  private final CouncilHead.Ways ways;
  private final VBox page = new VBox();
  private Optional<Comparison> shown = Optional.empty();

  SideBySide(CouncilHead.Ways ways, Consumer<Council> add, NoteForm note) {
    this.ways = ways;
    this.note = note;
    getStyleClass().add("side-by-side");
    setVgrow(this, Priority.ALWAYS);
    adder = new CouncilAdder(this, add);
    onlyDifferences.setId("only-differences");
    onlyDifferences.selectedProperty().subscribe(_ -> draw());
    var bar = new FlowPane(adder.field(), onlyDifferences, count);
    bar.getStyleClass().add("bar");
    page.getStyleClass().add("compared");
    var scroll = new PageScroll("Councils side by side", page);
    setVgrow(scroll, Priority.ALWAYS);
    grid.holdNamesIn(scroll);
    getChildren().addAll(bar, scroll);
  }

  void enter() {
    adder.field().requestFocus();
  }

  /// Goes to the note, where there is a comparison.
  void enterNote() {
    if (page.getChildren().contains(note)) note.enter();
  }

  void offer(List<Council> councils) {
    adder.offer(councils);
  }

  void show(ComparisonAnswer answer) {
    switch (answer) {
      case ComparisonAnswer.Compared(var _, var comparison) -> {
        shown = Optional.of(comparison);
        draw();
      }
      case ComparisonAnswer.Refused(var sentence) ->
          showNone(new EmptyState(Feather.COLUMNS, "Nothing to compare yet", sentence));
    }
  }

  /// Shows why there is no comparison, and perhaps what to do.
  void showNone(EmptyState why) {
    shown = Optional.empty();
    count.setText("");
    VBox.setVgrow(why, Priority.ALWAYS);
    page.getChildren().setAll(why);
  }

  private void draw() {
    if (shown.isEmpty()) return;
    var comparison = shown.get();
    grid.show(comparison, ways, onlyDifferences.isSelected());
    count.setText(
        "%d of %d lines differ"
            .formatted(comparison.differing().size(), comparison.lines().size()));
    page.getChildren().setAll(grid, note);
  }
}
