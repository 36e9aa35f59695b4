package starboard.desktop.worklist;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import starboard.application.Worklist;
import starboard.casework.CouncilId;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.FrozenColumn;
import starboard.desktop.frame.FrozenRow;
import starboard.rating.Service;

/// The table of the worklist, worked by keys as much as by mouse: Enter opens, letters begin to
/// filter, Ctrl C copies the chosen rows.
final class WorklistTable extends TableView<Worklist.Row> {
  private final Map<WorklistColumn, TableColumn<Worklist.Row, Worklist.Row>> columns =
      new EnumMap<>(WorklistColumn.class);

  /// @param open told which council to open
  /// @param typed told what was typed while the table had the focus
  WorklistTable(WorklistModel model, Em em, Consumer<Worklist.Row> open, Consumer<String> typed) {
    setId("worklist");
    setAccessibleText("Councils");
    var frozen = FrozenColumn.of(this);
    for (var column : WorklistColumn.values()) columns.put(column, column(column));
    for (var column : WorklistColumn.values())
      switch (column) {
        case CHILDREN_SERVING ->
            getColumns().add(pair(Service.CHILDREN, column, WorklistColumn.CHILDREN_CAPACITY));
        case ADULTS_SERVING ->
            getColumns().add(pair(Service.ADULTS, column, WorklistColumn.ADULTS_CAPACITY));
        case CHILDREN_CAPACITY, ADULTS_CAPACITY -> {} // stand under their service
        case COUNCIL, TYPE, REGION, LAST, STAR, STATE -> getColumns().add(of(column));
      }
    var sorted = new SortedList<>(model.matching());
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    getSortOrder().add(of(WorklistColumn.COUNCIL));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    ColumnWidths.keep(this, columns, em);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, open));
    addEventHandler(KeyEvent.KEY_TYPED, event -> onTyped(event, typed));
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2)
        aimed().ifPresent(open);
    });
    setRowFactory(_ -> row(frozen));
  }

  /// A row that a screen reader calls by its council, with what there is to know of it over it.
  private static FrozenRow<Worklist.Row> row(FrozenColumn frozen) {
    var row = new FrozenRow<Worklist.Row>(frozen, it -> it.council().name());
    row.itemProperty().subscribe(it -> row.setTooltip(tooltip(it)));
    return row;
  }

  private static @Nullable Tooltip tooltip(Worklist.@Nullable Row row) {
    if (row == null) return null;
    var told = WorklistColumn.COUNCIL.told(row);
    return told.equals(row.council().name()) ? null : new Tooltip(told);
  }

  TableColumn<Worklist.Row, Worklist.Row> of(WorklistColumn column) {
    var found = columns.get(column);
    if (found == null) throw new IllegalStateException("no column " + column);
    return found;
  }

  /// Sorts by a column, as a press on its heading does.
  void sortBy(WorklistColumn column, TableColumn.SortType way) {
    of(column).setSortType(way);
    getSortOrder().setAll(java.util.List.of(of(column)));
    sort();
  }

  /// The council that the focus is on.
  Optional<CouncilId> focused() {
    return aimed().map(it -> it.council().id());
  }

  /// Puts the focus on a council, or on the first row where it is not among those shown.
  void focusOn(Optional<CouncilId> council) {
    int at = 0;
    for (int i = 0; i < getItems().size(); i++)
      if (council.filter(getItems().get(i).council().id()::equals).isPresent()) at = i;
    if (getItems().isEmpty()) return;
    getSelectionModel().clearAndSelect(at);
    getFocusModel().focus(at);
    if (at > 10) scrollTo(Math.max(0, at - 8));
  }

  private Optional<Worklist.Row> aimed() {
    return Optional.ofNullable(getFocusModel().getFocusedItem());
  }

  private void onKey(KeyEvent event, Consumer<Worklist.Row> open) {
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    if (event.getCode() == KeyCode.ENTER && plain) aimed().ifPresent(open);
    else if (event.getCode() == KeyCode.C && event.isShortcutDown()) copy();
    else return;
    event.consume();
  }

  private static void onTyped(KeyEvent event, Consumer<String> typed) {
    var text = event.getCharacter();
    if (event.isShortcutDown() || event.isAltDown() || text.isBlank()) return;
    if (text.codePoints().anyMatch(Character::isISOControl)) return;
    event.consume();
    typed.accept(text);
  }

  private void copy() {
    var content = new ClipboardContent();
    content.putString(
        WorklistColumn.copy(java.util.List.copyOf(getSelectionModel().getSelectedItems())));
    Clipboard.getSystemClipboard().setContent(content);
  }

  private TableColumn<Worklist.Row, Worklist.Row> pair(
      Service service, WorklistColumn serving, WorklistColumn capacity) {
    var head = new TableColumn<Worklist.Row, Worklist.Row>(service.title());
    head.getStyleClass().add("service-head");
    head.getColumns().add(of(serving));
    head.getColumns().add(of(capacity));
    head.setReorderable(false);
    return head;
  }

  private static TableColumn<Worklist.Row, Worklist.Row> column(WorklistColumn column) {
    var made = new TableColumn<Worklist.Row, Worklist.Row>(column.title());
    made.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    made.setCellFactory(_ -> Cells.of(column));
    made.setComparator(column.order());
    made.setReorderable(false);
    return made;
  }
}
