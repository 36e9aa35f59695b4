package starboard.desktop.finding;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import starboard.application.EvidenceIndex.Hit;
import starboard.application.EvidenceIndex.Hits;

/// The results, the best first. Enter or a double click opens one.
final class HitList extends ListView<Hit> {
  private static final int PAGE = 5;

  private final Consumer<Hit> open;

  HitList(Consumer<Hit> open) {
    this.open = open;
    setId("evidence-found");
    setAccessibleText("Evidence found");
    getStyleClass().add("hits");
    setCellFactory(_ -> new HitCell(open));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows results; the one that was chosen stays chosen where it is still there, else the first
  /// is.
  void show(Hits hits) {
    var before = chosen();
    getItems().setAll(hits.first());
    int at =
        before.stream()
            .mapToInt(was -> place(hits, was))
            .filter(it -> it >= 0)
            .findFirst()
            .orElse(0);
    getSelectionModel().clearAndSelect(at);
    scrollTo(at);
  }

  /// A key that was pressed in the field moves among the results and opens one; whether it was such
  /// a key.
  boolean hear(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> step(1);
      case UP -> step(-1);
      case PAGE_DOWN -> step(PAGE);
      case PAGE_UP -> step(-PAGE);
      case ENTER -> chosen().ifPresent(open);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static int place(Hits hits, Hit was) {
    for (int i = 0; i < hits.first().size(); i++) {
      var hit = hits.first().get(i);
      if (hit.id().equals(was.id()) && hit.item().equals(was.item())) return i;
    }
    return -1;
  }

  private Optional<Hit> chosen() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  private void step(int by) {
    if (getItems().isEmpty()) return;
    int at = getSelectionModel().getSelectedIndex() + by;
    int to = Math.clamp(at, 0, getItems().size() - 1);
    getSelectionModel().clearAndSelect(to);
    scrollTo(Math.max(0, to - 1));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER) return;
    event.consume();
    chosen().ifPresent(open);
  }
}
