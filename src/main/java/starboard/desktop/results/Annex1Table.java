package starboard.desktop.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import starboard.casework.CouncilId;
import starboard.desktop.frame.Em;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Annex 1 as a table grouped by star: whatever column it is sorted by, the groups stay. An arrow
/// stands beside the grade or star that changed. Enter or a double click opens a case.
final class Annex1Table extends TableView<Annex1Line> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final String ARROW = "_arrow";
  private static final double BAR = 1.6;

  private final Em em;
  private final Consumer<CouncilId> open;
  private final List<Double> ems = new ArrayList<>();
  private List<Row> rows = List.of();
  private int stars;

  Annex1Table(Em em, Consumer<CouncilId> open) {
    this.em = em;
    this.open = open;
    setId("annex-1-table");
    setAccessibleText("Annex 1");
    getStyleClass().addAll("annex-1", "result-table");
    setRowFactory(_ -> new Line());
    setSortPolicy(_ -> {
      arrange();
      return true;
    });
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
  }

  /// Makes the columns of an annex.
  void columns(Table annex) {
    ems.clear();
    getSortOrder().clear();
    getColumns().clear();
    for (int i = 0; i < annex.columns().size(); i++) {
      var id = annex.columns().get(i).id();
      if (id.endsWith(ARROW)) continue;
      if (id.equals("stars")) stars = i;
      boolean arrowed =
          i + 1 < annex.columns().size() && annex.columns().get(i + 1).id().equals(id + ARROW);
      ems.add(ResultTable.width(annex, i));
      getColumns().add(column(ResultTable.heading(annex, i), i, arrowed));
    }
    fit();
  }

  /// Shows these rows.
  void show(List<Row> next) {
    rows = List.copyOf(next);
    arrange();
  }

  private void arrange() {
    Comparator<Annex1Line> order = getComparator() == null ? (_, _) -> 0 : getComparator();
    getItems().setAll(Annex1Line.grouped(rows, stars, order));
  }

  private TableColumn<Annex1Line, Annex1Line> column(String title, int index, boolean arrowed) {
    var column = new TableColumn<Annex1Line, Annex1Line>(title);
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    column.setCellFactory(_ -> new Said(index, arrowed));
    column.setReorderable(false);
    var by = new CellOrder();
    column.setComparator((one, other) ->
        one instanceof Annex1Line.OfCouncil(var a) && other instanceof Annex1Line.OfCouncil(var b)
            ? by.compare(a.cells().get(index), b.cells().get(index))
            : 0);
    return column;
  }

  private void fit() {
    double all = ems.stream().mapToDouble(it -> it).sum();
    double stretch = Math.max(1, (getWidth() / em.pixels() - BAR) / all);
    for (int i = 0; i < ems.size(); i++)
      getColumns().get(i).setPrefWidth(Math.floor(ems.get(i) * stretch * em.pixels()));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.isAltDown()) return;
    event.consume();
    open(getFocusModel().getFocusedItem());
  }

  private void open(@Nullable Annex1Line line) {
    if (line instanceof Annex1Line.OfCouncil(var row)) row.behind().forEach(open);
  }

  private final class Line extends TableRow<Annex1Line> {
    Line() {
      setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) open(getItem());
      });
    }

    @Override
    protected void updateItem(@Nullable Annex1Line item, boolean empty) {
      super.updateItem(item, empty);
      pseudoClassStateChanged(HEAD, !empty && item instanceof Annex1Line.Head);
      setAccessibleText(
          switch (item) {
            case null -> null;
            case Annex1Line.Head(var words) -> words;
            case Annex1Line.OfCouncil(var row) -> row.cells().getFirst().shown();
          });
    }
  }

  private static final class Said extends TableCell<Annex1Line, Annex1Line> {
    private final int index;
    private final boolean arrowed;

    Said(int index, boolean arrowed) {
      this.index = index;
      this.arrowed = arrowed;
    }

    @Override
    protected void updateItem(@Nullable Annex1Line item, boolean empty) {
      super.updateItem(item, empty);
      setText(
          switch (item) {
            case null -> null;
            case Annex1Line.Head(var words) -> index == 0 ? words : "";
            case Annex1Line.OfCouncil(var row) -> said(row);
          });
    }

    private String said(Row row) {
      var words = row.cells().get(index).shown();
      return arrowed ? (words + " " + row.cells().get(index + 1).shown()).strip() : words;
    }
  }
}
