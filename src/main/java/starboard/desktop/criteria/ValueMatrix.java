package starboard.desktop.criteria;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import starboard.application.RoundValues;
import starboard.desktop.frame.Em;
import starboard.desktop.frame.FrozenColumn;
import starboard.desktop.frame.FrozenRow;
import starboard.desktop.indicator.ValueText;
import starboard.indicators.BandWords;
import starboard.indicators.Bands;
import starboard.indicators.Indicator;
import starboard.indicators.IndicatorCode;
import starboard.indicators.IndicatorValue;

/// The values of a round, a row a council and a column an indicator. Rows are of one height, so
/// that only the columns in sight are made.
final class ValueMatrix extends TableView<RoundValues.Row> {
  private static final double ROW = 2;
  private static final double NAME = 13;
  private static final double VALUE = 4.8;

  private final Em em;
  private final BiConsumer<RoundValues.Row, Optional<IndicatorCode>> open;
  private List<Indicator> shown = List.of();

  /// @param open told which council to open, and at which indicator where it is one
  ValueMatrix(Em em, BiConsumer<RoundValues.Row, Optional<IndicatorCode>> open) {
    this.em = em;
    this.open = open;
    setId("values");
    setAccessibleText("Values of all councils");
    getStyleClass().add("value-matrix");
    getSelectionModel().setCellSelectionEnabled(true);
    var frozen = FrozenColumn.of(this);
    setRowFactory(_ -> row(frozen));
    em.onChange(this::fit);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.isAltDown())
            return;
          Optional.ofNullable(getFocusModel().getFocusedItem()).ifPresent(this::open);
          event.consume();
        });
  }

  /// A press of a button has put the focus on the cell before.
  private void open(RoundValues.Row row) {
    int at = getFocusModel().getFocusedCell().getColumn() - 1;
    open.accept(row, at < 0 ? Optional.empty() : Optional.of(shown.get(at).code()));
  }

  /// Has a column for each of these indicators.
  void columns(List<Indicator> indicators) {
    shown = List.copyOf(indicators);
    var name = new TableColumn<RoundValues.Row, RoundValues.Row>("Council");
    name.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    name.setCellFactory(_ -> new NameCell());
    name.setComparator((one, other) -> one.council().name().compareTo(other.council().name()));
    name.setReorderable(false);
    var all = Stream.of(name);
    getColumns().setAll(Stream.concat(all, indicators.stream().map(ValueMatrix::column)).toList());
    fit();
  }

  private void fit() {
    setFixedCellSize(Math.rint(ROW * em.pixels()));
    for (int i = 0; i < getColumns().size(); i++)
      getColumns().get(i).setPrefWidth(Math.rint((i == 0 ? NAME : VALUE) * em.pixels()));
  }

  private static TableColumn<RoundValues.Row, RoundValues.Row> column(Indicator indicator) {
    var column = new TableColumn<RoundValues.Row, RoundValues.Row>(indicator.code().text());
    column.setCellValueFactory(it -> new ReadOnlyObjectWrapper<>(it.getValue()));
    column.setCellFactory(_ -> new ValueCell(indicator));
    column.setComparator((one, other) -> compare(of(one, indicator), of(other, indicator)));
    column.setReorderable(false);
    return column;
  }

  private static Optional<IndicatorValue> of(RoundValues.Row row, Indicator indicator) {
    return Optional.ofNullable(row.values().get(indicator.code()));
  }

  /// Councils without a value come first.
  private static int compare(Optional<IndicatorValue> one, Optional<IndicatorValue> other) {
    var first = one.flatMap(IndicatorValue::number);
    var second = other.flatMap(IndicatorValue::number);
    if (first.isEmpty() || second.isEmpty())
      return Boolean.compare(first.isPresent(), second.isPresent());
    return first.get().compareTo(second.get());
  }

  /// A value as short as the matrix shows it, for example `21.4 p`.
  static String brief(IndicatorValue value) {
    return switch (value) {
      case IndicatorValue.Measured it -> it.value().toPlainString() + ValueMark.of(it.firmness());
      case IndicatorValue.Absent(var why) -> ValueMark.of(why);
    };
  }

  private static final class NameCell extends TableCell<RoundValues.Row, RoundValues.Row> {
    @Override
    protected void updateItem(RoundValues.@Nullable Row item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : item.council().name());
    }
  }

  private static final class ValueCell extends TableCell<RoundValues.Row, RoundValues.Row> {
    private final Indicator indicator;

    ValueCell(Indicator indicator) {
      this.indicator = indicator;
      getStyleClass().add("figure");
      setTooltip(new Tooltip(indicator.code() + "  " + indicator.title()));
    }

    @Override
    protected void updateItem(RoundValues.@Nullable Row item, boolean empty) {
      super.updateItem(item, empty);
      var value = empty || item == null ? Optional.<IndicatorValue>empty() : of(item, indicator);
      setText(value.map(ValueMatrix::brief).orElse(null));
      setAccessibleText(
          empty || item == null ? null : item.council().name() + ", " + words(item, value));
    }

    private String words(RoundValues.Row row, Optional<IndicatorValue> value) {
      var band =
          value
              .flatMap(IndicatorValue::number)
              .map(it -> Bands.of(indicator, it, row.council().tags()))
              .orElseGet(OptionalInt::empty);
      return Stream.of(
              indicator.code().text(),
              value.map(it -> ValueText.of(indicator, it)).orElse("no value"),
              value.map(ValueText::mark).orElse(""),
              band.isPresent() ? BandWords.named(band.getAsInt()) : "")
          .filter(it -> !it.isBlank())
          .collect(Collectors.joining(", "));
    }
  }

  private TableRow<RoundValues.Row> row(FrozenColumn frozen) {
    var row = new FrozenRow<RoundValues.Row>(frozen, it -> it.council().name());
    row.addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY
              && event.getClickCount() == 2
              && !row.isEmpty()) open(row.getItem());
        });
    return row;
  }
}
