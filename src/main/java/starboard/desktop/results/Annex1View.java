package starboard.desktop.results;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.casework.CouncilId;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.SearchField;
import starboard.results.table.Table;

/// Annex 1: judgements and ratings of all councils, searched as one types.
final class Annex1View extends VBox {
  private final SearchField search = new SearchField("Find in Annex 1");
  private final Label count = new Label();
  private final Annex1Table table;
  private final VBox notes = new VBox();
  private Optional<Table> shown = Optional.empty();

  /// @param open told which council's case to open
  Annex1View(Consumer<CouncilId> open) {
    getStyleClass().add("annex-view");
    setVgrow(this, Priority.ALWAYS);
    var em = new Em();
    table = new Annex1Table(em, open);
    setVgrow(table, Priority.ALWAYS);
    table.setPlaceholder(
        new EmptyState(
            Feather.SEARCH,
            "No council matches",
            "Nothing in Annex 1 holds every word you typed."));
    search.setId("annex-1-search");
    search.textProperty().subscribe((_, _) -> fill());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::fromSearch);
    count.getStyleClass().add(Looks.QUIET);
    var head = new FlowPane(search, count);
    head.getStyleClass().add("bar");
    getChildren().addAll(head, table, notes, em);
  }

  /// The work begins at the search.
  void enter() {
    search.requestFocus();
  }

  void show(ResultsShown next) {
    var annex = next.annex1();
    if (shown.filter(annex::equals).isPresent()) return;
    if (shown.filter(it -> it.columns().equals(annex.columns())).isEmpty()) table.columns(annex);
    shown = Optional.of(annex);
    notes
        .getChildren()
        .setAll(
            annex.notes().stream().map(it -> Nodes.wrapped(it, Looks.QUIET, Looks.SMALL)).toList());
    fill();
  }

  private void fill() {
    var all = shown.map(Table::rows).orElse(List.of());
    var found = all.stream().filter(it -> Annex1Line.holds(it, search.getText())).toList();
    table.show(found);
    count.setText("%d of %d councils".formatted(found.size(), all.size()));
  }

  private void fromSearch(KeyEvent event) {
    if (event.getCode() != KeyCode.DOWN && event.getCode() != KeyCode.ENTER) return;
    event.consume();
    table.requestFocus();
    table.getSelectionModel().select(Math.min(1, table.getItems().size() - 1));
  }
}
