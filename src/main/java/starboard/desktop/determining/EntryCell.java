package starboard.desktop.determining;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.StarsNode;
import starboard.desktop.kit.StarsShown;

/// A case in the list: its tick where it is ready with nothing open, its name and star, and how far
/// it is.
final class EntryCell extends ListCell<CaseEntry> {
  private final Predicate<CaseEntry> ticked;
  private final Supplier<LocalDate> today;
  private final CheckBox tick = new CheckBox();
  private final Label name = Nodes.wrapped("", Looks.STRONG);
  private final Label words = Nodes.wrapped("", Looks.QUIET, Looks.SMALL);
  private final StarsNode stars = new StarsNode();
  private final HBox line;

  /// @param toggle told which case was ticked or not any more
  EntryCell(
      Predicate<CaseEntry> ticked,
      java.util.function.Consumer<CaseEntry> toggle,
      Supplier<LocalDate> today) {
    this.ticked = ticked;
    this.today = today;
    getStyleClass().add("entry");
    tick.setFocusTraversable(false); // Space in the list does the same
    tick.setOnAction(_ -> {
      if (getItem() != null) toggle.accept(getItem());
    });
    tick.setMinWidth(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    stars.setAccessibleRole(AccessibleRole.NODE); // the cell itself says it
    stars.setMinWidth(Region.USE_PREF_SIZE);
    var below = new HBox(words, stars);
    below.getStyleClass().add("below");
    var text = new VBox(name, below);
    HBox.setHgrow(text, Priority.ALWAYS);
    line = new HBox(tick, text);
    line.getStyleClass().add("line");
    setPrefWidth(0); // as wide as the list, its words go on below
  }

  /// A list asks its cells without telling how wide they are.
  @Override
  protected double computePrefHeight(double width) {
    double room = getWidth() > 0 ? getWidth() : getListView().getWidth();
    double inner = room - snappedLeftInset() - snappedRightInset();
    return getGraphic() == null
        ? super.computePrefHeight(width)
        : snappedTopInset() + line.prefHeight(inner) + snappedBottomInset();
  }

  @Override
  protected void updateItem(@Nullable CaseEntry item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    var row = item.row();
    name.setText(row.council().name());
    words.setText(item.words(today.get()));
    var star = row.star().stars();
    stars.show(star.<StarsShown>map(StarsShown.Rated::new).orElseGet(StarsShown.NotYetRated::new));
    tick.setVisible(item.clear());
    tick.setSelected(ticked.test(item));
    tick.setAccessibleText("Determine %s with the others".formatted(row.council().name()));
    setAccessibleText(
        "%s, %s, %s%s"
            .formatted(
                row.council().name(),
                words.getText(),
                star.map(it -> it.words()).orElse("no star"),
                ticked.test(item) ? ", ticked" : ""));
    setGraphic(line);
  }
}
