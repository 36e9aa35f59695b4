package starboard.desktop.loading;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.loading.Preview.Change;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.EmptyState;
import starboard.desktop.kit.SearchField;

/// What changes, a row each, found by any word of it.
final class ChangesTable extends VBox {
  private final Em em = new Em();
  private final TableView<Change> table = new TableView<>();
  private final FilteredList<Change> shown;

  /// A column and its share of the width.
  private record Column(String heading, double share, Function<Change, String> text) {}

  private static List<Column> columns(boolean done) {
    return List.of(
        new Column("Council", 0.22, Change::council),
        new Column("What", 0.38, Change::what),
        new Column("Was", 0.18, Change::was),
        new Column(done ? "Is" : "Will be", 0.22, Change::willBe));
  }

  /// @param done whether they are on disk
  ChangesTable(List<Change> changes, boolean done) {
    getStyleClass().add("changes");
    shown = new FilteredList<>(FXCollections.observableList(changes));
    table.setItems(shown);
    table.setId("changes");
    table.setAccessibleText("Changes");
    for (var column : columns(done))
      if (changes.stream().anyMatch(it -> !column.text().apply(it).isEmpty()))
        table.getColumns().add(column(column));
    table.setPlaceholder(
        new EmptyState(Feather.CHECK, "Nothing to show", "No change matches the words above."));
    table.widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
    var filter = new SearchField("Filter the changes");
    filter.setId("filter-changes");
    filter.textProperty().subscribe(this::filter);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filter, table, em);
  }

  private void filter(String typed) {
    var words = typed.toLowerCase(Locale.ROOT).strip();
    shown.setPredicate(change ->
        Stream.of(change.council(), change.what(), change.was(), change.willBe())
            .anyMatch(it -> it.toLowerCase(Locale.ROOT).contains(words)));
  }

  private static TableColumn<Change, String> column(Column column) {
    var made = new TableColumn<Change, String>(column.heading());
    made.setCellValueFactory(it -> new ReadOnlyStringWrapper(column.text().apply(it.getValue())));
    made.setReorderable(false);
    made.setUserData(column.share());
    return made;
  }

  /// The columns share what the bar at the side leaves.
  private void fit() {
    double room = table.getWidth() - 1.6 * em.pixels();
    double all = table.getColumns().stream().mapToDouble(ChangesTable::share).sum();
    for (var column : table.getColumns())
      column.setPrefWidth(Math.max(4 * em.pixels(), Math.floor(room * share(column) / all)));
  }

  private static double share(TableColumn<?, ?> column) {
    return column.getUserData() instanceof Double share ? share : 0;
  }
}
