package starboard.desktop.worklist;

import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.ToggleGroup;
import starboard.application.Worklist;

/// Sorts the table by keys as well as by mouse, and says how it is sorted.
final class SortMenu extends MenuButton {
  private final WorklistTable table;
  private final CheckMenuItem down = new CheckMenuItem("From the other end");
  private final ToggleGroup group = new ToggleGroup();
  private WorklistColumn by = WorklistColumn.COUNCIL;

  SortMenu(WorklistTable table) {
    this.table = table;
    setMinWidth(USE_PREF_SIZE);
    for (var column : WorklistColumn.values()) {
      var item = new RadioMenuItem(column.fullTitle());
      item.setToggleGroup(group);
      item.setUserData(column);
      item.setOnAction(_ -> sort(column));
      getItems().add(item);
      table.of(column).sortTypeProperty().subscribe(_ -> read());
    }
    down.setOnAction(_ -> sort(by));
    getItems().addAll(new SeparatorMenuItem(), down);
    table
        .getSortOrder()
        .addListener((ListChangeListener<TableColumn<Worklist.Row, ?>>) _ -> read());
    read();
  }

  private void sort(WorklistColumn column) {
    table.sortBy(column, down.isSelected() ? SortType.DESCENDING : SortType.ASCENDING);
  }

  private void read() {
    for (var column : WorklistColumn.values())
      if (!table.getSortOrder().isEmpty()
          && table.getSortOrder().getFirst().equals(table.of(column))) by = column;
    down.setSelected(table.of(by).getSortType() == SortType.DESCENDING);
    for (var toggle : group.getToggles()) if (by == toggle.getUserData()) toggle.setSelected(true);
    setText("Sorted by " + by.fullTitle() + (down.isSelected() ? " ↓" : " ↑"));
  }
}
