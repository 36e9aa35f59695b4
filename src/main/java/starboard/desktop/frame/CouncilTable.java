package starboard.desktop.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import starboard.casework.Council;
import starboard.casework.CouncilId;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.StarsNode;
import starboard.desktop.kit.StarsShown;
import starboard.rating.Stars;

/// A table with a row a council: Enter or a double click opens its case.
public final class CouncilTable<T> extends TableView<T> {
  private static final double BAR = 1.6;
  private final List<Double> ems = new ArrayList<>();
  private final Em em;
  private final Function<T, Council> council;

  /// @param name what a screen reader calls the table
  /// @param em stands near the table
  public CouncilTable(String name, Em em, Function<T, Council> council, Consumer<CouncilId> open) {
    this.em = em;
    this.council = council;
    setAccessibleText(name);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.isAltDown())
            return;
          event.consume();
          aimed().ifPresent(it -> open.accept(council.apply(it).id()));
        });
    setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2)
        aimed().ifPresent(it -> open.accept(council.apply(it).id()));
    });
    setRowFactory(_ -> new NamedRow());
    widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
  }

  /// The row that the focus is on.
  public Optional<T> aimed() {
    return Optional.ofNullable(getFocusModel().getFocusedItem());
  }

  /// Shows other rows; the focus stays on its council, or goes to the first.
  public void show(List<T> rows) {
    var before = aimed().map(it -> council.apply(it).id());
    getItems().setAll(rows);
    if (rows.isEmpty()) return;
    int at = 0;
    for (int i = 0; i < rows.size(); i++)
      if (before.filter(council.apply(rows.get(i)).id()::equals).isPresent()) at = i;
    getSelectionModel().clearAndSelect(at);
    getFocusModel().focus(at);
  }

  /// A column of words; the whole of them shows over a cell that cuts them.
  public CouncilTable<T> words(String title, double width, Function<T, String> words) {
    add(title, width, () -> new Words<>(words));
    return this;
  }

  /// A column of figures.
  public CouncilTable<T> figures(String title, double width, Function<T, String> words) {
    add(title, width, () -> new Words<>(words)).getStyleClass().add(Looks.FIGURE);
    return this;
  }

  /// A column of stars; none where there is no star.
  public CouncilTable<T> stars(String title, double width, Function<T, Optional<Stars>> stars) {
    add(title, width, () -> new StarCell<>(stars));
    return this;
  }

  /// A column of cells that say more than words.
  public CouncilTable<T> cells(String title, double width, Supplier<TableCell<T, T>> cell) {
    add(title, width, cell);
    return this;
  }

  private TableColumn<T, T> add(String title, double width, Supplier<TableCell<T, T>> cell) {
    var column = new TableColumn<T, T>(title);
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    column.setCellFactory(_ -> cell.get());
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    ems.add(width);
    return column;
  }

  private void fit() {
    double all = ems.stream().mapToDouble(it -> it).sum();
    double stretch = Math.max(1, (getWidth() / em.pixels() - BAR) / all);
    for (int i = 0; i < ems.size(); i++)
      getColumns().get(i).setPrefWidth(Math.floor(ems.get(i) * stretch * em.pixels()));
  }

  /// A row that a screen reader calls by its council.
  private final class NamedRow extends TableRow<T> {
    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setAccessibleText(empty || item == null ? null : council.apply(item).name());
    }
  }

  private static final class Words<T> extends TableCell<T, T> {
    private final Function<T, String> words;

    Words(Function<T, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      var text = empty || item == null ? null : words.apply(item);
      setText(text);
      Nodes.tip(this, text == null || text.length() < 30 ? "" : text);
    }
  }

  private static final class StarCell<T> extends TableCell<T, T> {
    private final StarsNode node = new StarsNode();
    private final Function<T, Optional<Stars>> stars;

    StarCell(Function<T, Optional<Stars>> stars) {
      this.stars = stars;
      node.setAccessibleRole(AccessibleRole.NODE); // the cell itself says it
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      boolean none = empty || item == null;
      setGraphic(none ? null : node);
      setAccessibleText(none ? null : stars.apply(item).map(Stars::words).orElse("no star"));
      if (!none)
        node.show(
            stars
                .apply(item)
                .<StarsShown>map(StarsShown.Rated::new)
                .orElseGet(StarsShown.NotYetRated::new));
    }
  }
}
