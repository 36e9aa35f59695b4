package starboard.desktop.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import starboard.application.ProgressList.Group;
import starboard.casework.determination.CaseStep;
import starboard.desktop.frame.Em;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;

/// The counts of a round, a row for each inspector, region or step. Arrows or a click choose a
/// count, and the list below shows its cases.
final class ProgressTable extends TableView<Group> {
  private static final double BAR = 1.6;

  private final List<Double> ems = new ArrayList<>();
  private final List<Function<Group, ProgressModel.Choice>> choices = new ArrayList<>();
  private final Em em;
  private final TableColumn<Group, Group> name;
  private Optional<ProgressModel> model = Optional.empty();
  private boolean filling;

  /// @param em stands near the table
  /// @param chosen told which count was chosen
  ProgressTable(Em em, Consumer<ProgressModel.Choice> chosen) {
    this.em = em;
    setId("progress-table");
    setAccessibleText("Progress");
    getSelectionModel().setCellSelectionEnabled(true);
    name =
        words(
            "Inspector",
            10,
            Group::name,
            it -> new ProgressModel.OfGroup(it.name(), Optional.empty()));
    add(
        "How far",
        6,
        _ -> new BarCell(),
        it -> new ProgressModel.OfGroup(it.name(), Optional.empty()));
    for (var step : CaseStep.values())
      figures(
          step.word(),
          8.6,
          it -> count(it.at(step).size()),
          it -> new ProgressModel.OfGroup(it.name(), Optional.of(step)));
    figures(
        "all",
        3.4,
        it -> count(it.lines().size()),
        it -> new ProgressModel.OfGroup(it.name(), Optional.empty()));
    figures(
        "late",
        3.6,
        it -> count(model.map(one -> one.late(it)).orElse(0)),
        it -> new ProgressModel.LateOfGroup(it.name()));
    setRowFactory(_ -> new NamedRow());
    getFocusModel()
        .focusedCellProperty()
        .subscribe(it -> {
          if (filling || it == null || it.getRow() < 0 || it.getRow() >= getItems().size()) return;
          int column = Math.max(0, it.getColumn());
          chosen.accept(choices.get(column).apply(getItems().get(it.getRow())));
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::begin);
    widthProperty().subscribe(_ -> fit());
    em.onChange(this::fit);
    em.onChange(this::fitHigh);
  }

  /// Shows the counts; the one whose cases are listed is marked, whatever row it now stands on.
  void show(ProgressModel next) {
    model = Optional.of(next);
    name.setText(
        switch (next.by()) {
          case INSPECTOR -> "Inspector";
          case REGION -> "Region";
          case STEP -> "Step";
        });
    filling = true;
    int column = Math.max(0, getFocusModel().getFocusedCell().getColumn());
    getItems().setAll(next.groups());
    mark(next.chosen(), column);
    filling = false;
    fitHigh();
  }

  /// The first arrow comes to the first row; left to itself the table would begin at its last
  /// column.
  private void begin(KeyEvent event) {
    if (!event.getCode().isArrowKey() || getItems().isEmpty()) return;
    if (getFocusModel().getFocusedCell().getRow() >= 0) return;
    event.consume();
    getSelectionModel().clearAndSelect(0, name);
    getFocusModel().focus(0, name);
  }

  /// Other cases are listed without a count of the table being chosen.
  void mark(ProgressModel.Choice chosen) {
    filling = true;
    mark(chosen, 0);
    filling = false;
  }

  /// @param before the column of the focus: several say the same of a row
  private void mark(ProgressModel.Choice chosen, int before) {
    for (int row = 0; row < getItems().size(); row++)
      for (int i = 0; i < choices.size(); i++) {
        int column = (before + i) % choices.size();
        if (!choices.get(column).apply(getItems().get(row)).equals(chosen)) continue;
        getSelectionModel().clearAndSelect(row, getVisibleLeafColumn(column));
        getFocusModel().focus(row, getVisibleLeafColumn(column));
        return;
      }
    getSelectionModel().clearSelection();
    getFocusModel().focus(-1);
  }

  /// As high as its rows, that more of the list below can be seen.
  private void fitHigh() {
    setMinHeight(Math.min(8, high()) * em.pixels());
    setPrefHeight(Math.min(20, high()) * em.pixels());
  }

  private double high() {
    return 2.05 * (Math.max(1, getItems().size()) + 1) + 1.2;
  }

  /// Nothing is a sign that is easier passed over than 0.
  private static String count(int count) {
    return count == 0 ? "–" : Integer.toString(count);
  }

  private TableColumn<Group, Group> words(
      String title,
      double width,
      Function<Group, String> words,
      Function<Group, ProgressModel.Choice> choice) {
    return add(title, width, _ -> new WordCell(words), choice);
  }

  private void figures(
      String title,
      double width,
      Function<Group, String> words,
      Function<Group, ProgressModel.Choice> choice) {
    words(title, width, words, choice).getStyleClass().add(Looks.FIGURE);
  }

  private TableColumn<Group, Group> add(
      String title,
      double width,
      Function<TableColumn<Group, Group>, TableCell<Group, Group>> cell,
      Function<Group, ProgressModel.Choice> choice) {
    var column = new TableColumn<Group, Group>(title);
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    column.setCellFactory(cell::apply);
    column.setSortable(false);
    column.setReorderable(false);
    getColumns().add(column);
    choices.add(choice);
    ems.add(width);
    return column;
  }

  private void fit() {
    double all = ems.stream().mapToDouble(it -> it).sum();
    double stretch = Math.max(1, (getWidth() / em.pixels() - BAR) / all);
    for (int i = 0; i < ems.size(); i++)
      getColumns().get(i).setPrefWidth(Math.floor(ems.get(i) * stretch * em.pixels()));
  }

  private static final class NamedRow extends TableRow<Group> {
    @Override
    protected void updateItem(@Nullable Group item, boolean empty) {
      super.updateItem(item, empty);
      setAccessibleText(empty || item == null ? null : item.name());
    }
  }

  private static final class WordCell extends TableCell<Group, Group> {
    private final Function<Group, String> words;

    WordCell(Function<Group, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable Group item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : words.apply(item));
    }
  }

  private static final class BarCell extends TableCell<Group, Group> {
    private final StepShares bar = new StepShares();

    @Override
    protected void updateItem(@Nullable Group item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setTooltip(null);
      } else {
        setGraphic(bar);
        Nodes.tip(this, StepShares.words(item));
        bar.show(item);
      }
    }
  }
}
