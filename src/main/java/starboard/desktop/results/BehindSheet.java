package starboard.desktop.results;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import starboard.casework.CouncilId;
import starboard.desktop.kit.Dialogs;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Sheet;
import starboard.results.chart.Behind;

/// The councils behind a part of a chart; Enter or a double click opens the case of one.
final class BehindSheet {
  private BehindSheet() {}

  /// @param open told which council's case to open
  static void show(Dialogs dialogs, Behind behind, ResultsShown shown, Consumer<CouncilId> open) {
    if (behind.councils().isEmpty()) {
      var _ = dialogs.tell(behind.words(), "No council is behind it.");
      return;
    }
    var list = new ListView<CouncilId>();
    list.setId("behind");
    list.setAccessibleText("Councils");
    list.getStyleClass().add("behind-list");
    list.setCellFactory(_ -> new Line(shown));
    list.getItems().setAll(behind.councils());
    list.getSelectionModel().select(0);
    var sheet = new Sheet(behind.words(), list);
    Runnable go =
        () ->
            Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .ifPresent(it -> {
                  sheet.close();
                  open.accept(it);
                });
    list.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ENTER) return;
          event.consume();
          go.run();
        });
    list.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) go.run();
    });
    sheet.button("Close", "", sheet::close);
    sheet.button("Open the case", Looks.MAIN_BUTTON, go);
    dialogs.show(sheet);
  }

  private static final class Line extends ListCell<CouncilId> {
    private final ResultsShown shown;

    Line(ResultsShown shown) {
      this.shown = shown;
    }

    @Override
    protected void updateItem(@Nullable CouncilId item, boolean empty) {
      super.updateItem(item, empty);
      setText(
          empty || item == null ? null : "%s: %s".formatted(shown.name(item), shown.rating(item)));
    }
  }
}
