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
import starboard.desktop.kit.StarsNode;
import starboard.desktop.kit.StarsShown;

/// A case in the list: its tick where it is ready with nothing open, its name and star, and how far
/// it is.
final class EntryCell extends ListCell<CaseEntry> {
  private final Predicate<CaseEntry> ticked;
  private final Supplier<LocalDate> today;
  private final CheckBox tick = new CheckBox();
  private final Label name = new Label();
  private final Label words = new Label();
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
    name.getStyleClass().add(Looks.STRONG);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    words.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
    stars.setAccessibleRole(AccessibleRole.NODE); // the cell itself says it
    stars.setMinWidth(Region.USE_PREF_SIZE);
    var top = new HBox(name, stars);
    top.getStyleClass().add("top");
    var text = new VBox(top, words);
    HBox.setHgrow(text, Priority.ALWAYS);
    line = new HBox(tick, text);
    line.getStyleClass().add("line");
    setPrefWidth(0); // as wide as the list, its words are cut
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
