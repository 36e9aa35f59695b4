package starboard.desktop.indicator;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import starboard.desktop.frame.Em;
import starboard.desktop.indicator.IndicatorsModel.Item;
import starboard.indicators.IndicatorCode;

/// The list of indicators, worked by keys as much as by mouse: Enter and a click open the details,
/// letters begin to filter.
final class IndicatorList extends ListView<Item> {
  private static final double ROW = 3.5;
  private static final double OF_WINDOW = 0.56;

  /// @param open told which indicator to open
  /// @param typed told what was typed while the list had the focus
  IndicatorList(
      IndicatorsModel model, Em em, Consumer<IndicatorLine> open, Consumer<String> typed) {
    setId("indicators");
    setAccessibleText("Indicators");
    getStyleClass().add("indicator-list");
    setItems(model.items());
    setCellFactory(_ -> new Cell(open));
    em.onChange(() -> setFixedCellSize(Math.rint(ROW * em.pixels())));
    sceneProperty()
        .flatMap(Scene::heightProperty)
        .subscribe(it -> {
          if (it != null) setPrefHeight(it.doubleValue() * OF_WINDOW);
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.isAltDown())
            return;
          aimed().ifPresent(open);
          event.consume();
        });
    addEventHandler(KeyEvent.KEY_TYPED, event -> onTyped(event, typed));
  }

  /// Puts the focus on an indicator, with what stands above it in view; nothing happens where it is
  /// not listed.
  void focusOn(IndicatorCode indicator) {
    for (int i = 0; i < getItems().size(); i++)
      if (getItems().get(i) instanceof Item.Row(var line)
          && line.indicator().code().equals(indicator)) {
        getSelectionModel().clearAndSelect(i);
        getFocusModel().focus(i);
        scrollTo(Math.max(0, i - 2));
        requestFocus();
      }
  }

  private Optional<IndicatorLine> aimed() {
    return getFocusModel().getFocusedItem() instanceof Item.Row(var line)
        ? Optional.of(line)
        : Optional.empty();
  }

  private static void onTyped(KeyEvent event, Consumer<String> typed) {
    var text = event.getCharacter();
    if (event.isShortcutDown() || event.isAltDown() || text.isBlank()) return;
    if (text.codePoints().anyMatch(Character::isISOControl)) return;
    event.consume();
    typed.accept(text);
  }

  private static final class Cell extends ListCell<Item> {
    private final LineView row = new LineView();
    private final Label group = new Label();

    Cell(Consumer<IndicatorLine> open) {
      group.getStyleClass().add("group");
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof Item.Row(var line))
              open.accept(line);
          });
      setPrefWidth(0); // as wide as the list
    }

    @Override
    protected void updateItem(Item item, boolean empty) {
      super.updateItem(item, empty);
      if (empty || item == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      switch (item) {
        case Item.Group(var domain, var count) -> {
          group.setText(domain.title() + "   " + count);
          setAccessibleText(domain.title() + ", " + count + " indicators");
          setGraphic(group);
        }
        case Item.Row(var line) -> {
          row.show(line);
          setAccessibleText(line.whole());
          setGraphic(row);
        }
      }
    }
  }
}
