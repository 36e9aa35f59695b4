package starboard.desktop.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts of a screen, one shown at a time. Left and Right go from tab to tab. Where there is
/// little room the tabs stand in two rows, so that each can be read.
public final class Tabs extends VBox {
  private final FlowPane row = new FlowPane();
  private final VBox part = new VBox();
  private final List<ToggleButton> tabs = new ArrayList<>();
  private final List<Region> contents = new ArrayList<>();

  public Tabs() {
    getStyleClass().add("sb-tabs");
    row.getStyleClass().add("sb-tab-row");
    setVgrow(part, Priority.ALWAYS);
    getChildren().addAll(row, part);
    row.addEventHandler(KeyEvent.KEY_PRESSED, this::forward);
    row.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed); // a button keeps arrow keys to itself
  }

  /// The row of tabs, for a screen that puts it elsewhere than above the part that is shown.
  public Region row() {
    return row;
  }

  /// Has an action run whenever another part is shown.
  public void onSelect(Runnable action) {
    part.getChildren().addListener((InvalidationListener) _ -> action.run());
  }

  /// Adds a part at the end; the first is shown.
  public void add(String title, Region content) {
    int index = tabs.size();
    var tab = new ToggleButton(title);
    tab.getStyleClass().setAll("sb-tab");
    tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
    tab.setOnAction(_ -> {
      select(index);
      tab.requestFocus();
    });
    tabs.add(tab);
    contents.add(content);
    row.getChildren().add(tab);
    if (index == 0) select(0);
  }

  /// Gives a part another title.
  public void rename(int index, String title) {
    tabs.get(index).setText(title);
  }

  /// The part of a name, also where its title says how much is in it; empty where there is none.
  public OptionalInt find(String name) {
    return IntStream.range(0, tabs.size())
        .filter(it -> (tabs.get(it).getText() + " ").startsWith(name + " "))
        .findFirst();
  }

  /// Shows a part, counted from 0.
  public void select(int index) {
    for (int i = 0; i < tabs.size(); i++) {
      tabs.get(i).setSelected(i == index);
      tabs.get(i).setFocusTraversable(i == index);
    }
    var next = contents.get(index);
    if (!part.getChildren().contains(next)) part.getChildren().setAll(next);
  }

  /// The part that is shown, counted from 0.
  public int selected() {
    return IntStream.range(0, tabs.size())
        .filter(it -> tabs.get(it).isSelected())
        .findFirst()
        .orElse(0);
  }

  /// Puts the focus on the tab of the part that is shown.
  public void enter() {
    tabs.get(selected()).requestFocus();
  }

  /// The shortcuts of the part that is shown work also while its tab has the focus.
  private void forward(KeyEvent event) {
    if (!event.isShortcutDown() || part.getChildren().isEmpty()) return;
    event.consume();
    var shown = part.getChildren().getFirst();
    shown.fireEvent(event.copyFor(shown, shown));
  }

  private void pressed(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (step == 0 || event.isAltDown() || event.isShortcutDown()) return;
    event.consume();
    for (int i = 0; i < tabs.size(); i++)
      if (tabs.get(i).isFocused()) {
        int to = Math.floorMod(i + step, tabs.size());
        select(to);
        tabs.get(to).requestFocus();
        return;
      }
  }
}
