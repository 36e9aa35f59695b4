package starboard.desktop.evidence;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import starboard.desktop.frame.Em;
import starboard.evidence.EvidenceId;

/// The register as a table, worked by keys as much as by mouse: the arrows choose an item, Enter
/// changes it, letters begin to filter. As high as its lines, up to a dozen.
final class RegisterTable extends TableView<ItemLine> {
  private static final double HEAD = 2.5;
  private static final double LINE = 2.15;
  private static final int MOST = 12;
  private static final double BAR = 1.4;

  private final Map<ItemColumn, TableColumn<ItemLine, ItemLine>> columns =
      new EnumMap<>(ItemColumn.class);
  private final EvidenceModel model;
  private final Em em;
  private boolean choosing;

  /// @param edit told which item is to be changed
  /// @param typed told what was typed while the table had the focus
  RegisterTable(EvidenceModel model, Em em, Consumer<EvidenceId> edit, Consumer<String> typed) {
    this.model = model;
    this.em = em;
    setId("evidence-register");
    setAccessibleText("Evidence");
    for (var column : ItemColumn.values()) {
      columns.put(column, column(column));
      getColumns().add(columns.get(column));
    }
    var sorted = new SortedList<>(model.matching());
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    setRowFactory(_ -> new NamedRow());
    getSelectionModel()
        .selectedItemProperty()
        .subscribe(it -> {
          if (!choosing && !model.isArranging() && it != null)
            model.chosenProperty().set(Optional.of(it.id()));
        });
    model.chosenProperty().subscribe(_ -> choose());
    InvalidationListener changed =
        _ -> {
          choose();
          fit();
        };
    sorted.addListener(changed);
    widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> onKey(event, edit));
    addEventHandler(KeyEvent.KEY_TYPED, event -> onTyped(event, typed));
  }

  /// A row that a screen reader calls by its title and marks.
  private static final class NamedRow extends TableRow<ItemLine> {
    @Override
    protected void updateItem(ItemLine item, boolean empty) {
      super.updateItem(item, empty);
      setAccessibleText(
          empty || item == null ? null : item.item().title() + " " + item.marksInWords());
    }
  }

  /// The line of the chosen item is the selected one, wherever it stands now.
  private void choose() {
    choosing = true;
    var line =
        model
            .chosenProperty()
            .get()
            .flatMap(id -> getItems().stream().filter(it -> it.id().equals(id)).findFirst());
    line.ifPresentOrElse(
        it -> {
          if (!it.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().clearSelection();
            getSelectionModel().select(it);
            if (!isFocused()) scrollTo(it);
          }
        },
        getSelectionModel()::clearSelection);
    choosing = false;
  }

  private void onKey(KeyEvent event, Consumer<EvidenceId> edit) {
    if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.isAltDown()) return;
    event.consume();
    model.chosenProperty().get().ifPresent(edit);
  }

  private static void onTyped(KeyEvent event, Consumer<String> typed) {
    var text = event.getCharacter();
    if (event.isShortcutDown() || event.isAltDown() || text.isBlank()) return;
    if (text.codePoints().anyMatch(Character::isISOControl)) return;
    event.consume();
    typed.accept(text);
  }

  private void fit() {
    double pixels = em.pixels();
    double high = (HEAD + LINE * Math.clamp(getItems().size(), 2, MOST)) * pixels + 4;
    setMinHeight(high);
    setPrefHeight(high);
    setMaxHeight(high);
    double room = getWidth() / pixels - BAR;
    if (getWidth() == 0) return;
    int without = 0;
    while (without < most() && width(without) > room) without++;
    int left = without;
    double stretch = Math.max(1, room / width(left));
    columns.forEach((column, it) -> {
      it.setVisible(isShown(column, left));
      it.setPrefWidth(Math.floor(column.em() * stretch * pixels));
    });
  }

  private static int most() {
    return Stream.of(ItemColumn.values()).mapToInt(ItemColumn::leaves).max().orElse(0);
  }

  private static boolean isShown(ItemColumn column, int without) {
    return column.leaves() == 0 || column.leaves() > without;
  }

  private static double width(int without) {
    return Stream.of(ItemColumn.values())
        .filter(it -> isShown(it, without))
        .mapToDouble(ItemColumn::em)
        .sum();
  }

  private static TableColumn<ItemLine, ItemLine> column(ItemColumn column) {
    var made = new TableColumn<ItemLine, ItemLine>(column.title());
    made.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    made.setCellFactory(_ -> new ItemCell(column));
    Comparator<ItemLine> order = column.order();
    made.setComparator(order);
    made.setReorderable(false);
    return made;
  }
}
