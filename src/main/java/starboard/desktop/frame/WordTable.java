package starboard.desktop.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Unbroken;

/// A table whose cells are words, as wide as its room; a row is opened by Enter or a double click.
///
/// @param <T> what a row is
public final class WordTable<T> extends TableView<T> {
  private static final double BAR = 1.6;

  /// From so many characters on a cell may be cut, and the whole shows over it.
  private static final int LONG = 30;

  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private final FilteredList<T> matching = new FilteredList<>(rows);
  private final List<Double> ems = new ArrayList<>();
  private final Em em;
  private boolean wrapping;

  /// @param name what it lists, for a screen reader
  /// @param em stands near the table
  /// @param rowName what a screen reader calls a row
  /// @param open told which row to open
  public WordTable(String name, Em em, Function<T, String> rowName, Consumer<T> open) {
    this.em = em;
    setAccessibleText(name);
    getStyleClass().add("word-table");
    var sorted = new SortedList<>(matching);
    sorted.comparatorProperty().bind(comparatorProperty());
    setItems(sorted);
    setRowFactory(_ -> new Row<>(rowName, open));
    widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.isAltDown())
            return;
          focused().ifPresent(open);
          event.consume();
        });
  }

  /// Has long words go on below in their cell, so that all of them can be read; for a table of few
  /// rows. To be said before there are columns.
  public WordTable<T> wrapping() {
    wrapping = true;
    getStyleClass().add("wrapping");
    return this;
  }

  /// Adds a column at the right, sorted by its words.
  ///
  /// @param ems its least width
  public WordTable<T> column(String title, double ems, Function<T, String> words) {
    return column(title, ems, words, Comparator.comparing(words));
  }

  /// Adds a column of figures at the right.
  public WordTable<T> figures(
      String title, double ems, Function<T, String> words, Comparator<T> order) {
    column(title, ems, words, order);
    getColumns().getLast().getStyleClass().add(Looks.FIGURE);
    return this;
  }

  /// Adds a column at the right.
  public WordTable<T> column(
      String title, double ems, Function<T, String> words, Comparator<T> order) {
    var column = new TableColumn<T, T>(title);
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    column.setCellFactory(_ -> new Words<>(words, wrapping));
    column.setComparator(order);
    column.setReorderable(false);
    this.ems.add(ems);
    getColumns().add(column);
    fit();
    return this;
  }

  /// Shows these rows.
  public void show(List<T> next) {
    if (!next.equals(rows)) rows.setAll(next);
  }

  /// Shows only the rows that hold every word of a text in their cells.
  ///
  /// @param words what is looked through
  public void filter(String text, Function<T, String> words) {
    var wanted = text.toLowerCase(Locale.UK).strip().split("\\s+");
    matching.setPredicate(it -> {
      var all = words.apply(it).toLowerCase(Locale.UK);
      return List.of(wanted).stream().allMatch(all::contains);
    });
  }

  /// The row that the focus is on.
  public Optional<T> focused() {
    return Optional.ofNullable(getFocusModel().getFocusedItem());
  }

  private void fit() {
    double all = ems.stream().mapToDouble(Double::doubleValue).sum();
    double stretch = Math.max(1, (getWidth() / em.pixels() - BAR) / all);
    for (int i = 0; i < ems.size(); i++)
      getColumns().get(i).setPrefWidth(Math.floor(ems.get(i) * stretch * em.pixels()));
  }

  private static final class Words<T> extends TableCell<T, T> {
    private final Function<T, String> words;

    Words(Function<T, String> words, boolean wrapping) {
      this.words = words;
      setWrapText(wrapping);
    }

    /// A row asks its cells without telling how wide they are.
    @Override
    protected double computePrefHeight(double width) {
      return super.computePrefHeight(isWrapText() ? getTableColumn().getWidth() : width);
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      var text = empty || item == null ? null : Unbroken.words(words.apply(item));
      // A second line would be seen half where a row has room for one.
      setText(text == null || isWrapText() ? text : text.replaceAll("\\s*\\R\\s*", " "));
      Nodes.tip(this, text == null || text.length() < LONG || isWrapText() ? "" : text);
    }
  }

  private static final class Row<T> extends TableRow<T> {
    private final Function<T, String> name;

    Row(Function<T, String> name, Consumer<T> open) {
      this.name = name;
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && !isEmpty()) open.accept(getItem());
          });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setAccessibleText(empty || item == null ? null : name.apply(item));
    }
  }
}
