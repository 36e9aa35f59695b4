package starboard.desktop.evidence;

import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Nodes;

/// A cell of the register: words, or the marks as tags, or a clip where there is a file. What has
/// no room is in the tooltip.
final class ItemCell extends TableCell<ItemLine, ItemLine> {
  private final ItemColumn column;

  ItemCell(ItemColumn column) {
    this.column = column;
    if (column == ItemColumn.TITLE) getStyleClass().add("item-title");
  }

  @Override
  protected void updateItem(ItemLine line, boolean empty) {
    super.updateItem(line, empty);
    setText(null);
    setGraphic(null);
    setTooltip(null);
    if (empty || line == null) return;
    var text = column.text(line);
    if (!text.isEmpty()) setTooltip(new Tooltip(text));
    switch (column) {
      case MARKS -> setGraphic(marks(line));
      case FILE -> setGraphic(text.isEmpty() ? null : clip(text));
      case TITLE, KIND, REFERENCE, APPLIES_TO, RECEIVED, SERVICES, AREAS, WEIGHT -> setText(text);
    }
  }

  /// The first mark, and how many more there are.
  private static Node marks(ItemLine line) {
    var marks = new HBox();
    marks.getStyleClass().add("marks");
    line.marks().stream().findFirst().ifPresent(it -> marks.getChildren().add(it.tag()));
    int more = line.marks().size() - 1;
    if (more > 0) marks.getChildren().add(Nodes.wrapped("+" + more));
    return marks;
  }

  private static Node clip(String name) {
    var clip = Icons.of(Feather.PAPERCLIP);
    clip.setAccessibleText("File " + name);
    return clip;
  }
}
