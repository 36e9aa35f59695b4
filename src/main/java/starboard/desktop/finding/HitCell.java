package starboard.desktop.finding;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import starboard.application.EvidenceIndex.Hit;
import starboard.desktop.kit.Looks;

/// One result: the title, the council and its round, and the piece of text around what was found.
final class HitCell extends ListCell<Hit> {
  private final MarkedText title = new MarkedText("title");
  private final Label where = new Label();
  private final MarkedText snippet = new MarkedText("snippet");
  private final VBox box;

  /// @param open told which result was clicked twice
  HitCell(Consumer<Hit> open) {
    getStyleClass().add("hit");
    where.getStyleClass().add(Looks.QUIET);
    where.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var head = new HBox(title, where);
    head.getStyleClass().add("head");
    box = new VBox(head, snippet);
    box.setMinWidth(0);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        it -> {
          var hit = getItem();
          boolean twice = it.getButton() == MouseButton.PRIMARY && it.getClickCount() == 2;
          if (twice && hit != null) open.accept(hit);
        });
  }

  @Override
  protected void updateItem(@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var place = hit.council() + ", round " + hit.id().round();
    title.show(hit.heading());
    where.setText(place);
    snippet.show(hit.snippet());
    snippet.setManaged(!hit.snippet().text().isEmpty());
    setGraphic(box);
    setAccessibleText("%s, %s: %s".formatted(hit.heading().text(), place, hit.snippet().text()));
  }

  /// A list asks for the height at its own width; a label would answer as if it never wrapped.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null) return super.computePrefHeight(width);
    double sides = snappedLeftInset() + snappedRightInset();
    double inner = Math.max(1, (width < 0 ? getListView().getWidth() : width) - sides);
    return snapSizeY(snappedTopInset() + box.prefHeight(inner) + snappedBottomInset());
  }

  /// It is as wide as the list, never wider.
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() == null) return;
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    box.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, box.prefHeight(width));
  }
}
