package starboard.desktop.results;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import starboard.desktop.frame.PageScroll;
import starboard.results.chart.Behind;
import starboard.results.figure.Figure;

/// The list of figures at the left, the chosen one at the right.
final class FiguresView extends HBox {
  private final ListView<Figure> list = new ListView<>();
  private final FigureView figure;
  private final PageScroll scroll;
  private boolean filling;

  /// @param open told what is behind a part of a chart or a row of its table
  FiguresView(Consumer<Behind> open) {
    figure = new FigureView(open);
    scroll = new PageScroll("Figure", figure);
    getStyleClass().add("figures-view");
    VBox.setVgrow(this, Priority.ALWAYS);
    HBox.setHgrow(scroll, Priority.ALWAYS);
    list.setId("figures");
    list.setAccessibleText("List of figures");
    list.setCellFactory(_ -> new Name());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(it -> {
          if (!filling && it != null) choose(it);
        });
    getChildren().addAll(list, scroll);
  }

  /// The work begins at the list of figures.
  void enter() {
    list.requestFocus();
  }

  /// Shows the figures; the one that was chosen stays so where it is still there.
  void show(ResultsShown shown) {
    var before = list.getSelectionModel().getSelectedItem();
    filling = true;
    list.getItems().setAll(shown.figures());
    int at = 0;
    for (int i = 0; i < shown.figures().size(); i++)
      if (before != null && shown.figures().get(i).id().equals(before.id())) at = i;
    list.getSelectionModel().clearAndSelect(at);
    filling = false;
    figure.show(shown.figures().get(at));
  }

  private void choose(Figure next) {
    figure.show(next);
    scroll.setVvalue(0);
  }

  private static final class Name extends ListCell<Figure> {
    /// The rounds, which the head of the screen tells already.
    private static final Pattern PERIOD =
        Pattern.compile("(, \\p{Lu}\\p{L}+ \\d{4}.*| \\(prov.*)$");

    Name() {
      setWrapText(true);
      setPrefWidth(0); // as wide as the list
    }

    @Override
    protected void updateItem(@Nullable Figure item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : PERIOD.matcher(item.title()).replaceFirst(""));
    }
  }
}
