package starboard.desktop.evidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import starboard.desktop.kit.Nodes;
import starboard.desktop.kit.Shortcut;

/// The parts of the tab, one shown at a time, and the button that adds an item.
final class PartBar extends FlowPane {

  /// The parts.
  enum Part {
    REGISTER("Register"),
    GRID("Areas by sources"),
    RETURNS("Returns");

    private final String title;

    Part(String title) {
      this.title = title;
    }
  }

  private final Map<Part, ToggleButton> buttons = new EnumMap<>(Part.class);
  private final Button add;

  /// @param chosen told which part is to be shown
  PartBar(Runnable adding, Consumer<Part> chosen) {
    getStyleClass().add("part-bar");
    var row = new HBox();
    row.getStyleClass().add("parts");
    for (var part : Part.values()) {
      var button = new ToggleButton(part.title);
      button.setAccessibleRole(AccessibleRole.TAB_ITEM);
      button.setMinWidth(USE_PREF_SIZE);
      button.getStyleClass().setAll("part");
      button.setOnAction(_ -> chosen.accept(part));
      buttons.put(part, button);
      row.getChildren().add(button);
    }
    add = Nodes.main("Add an item", adding);
    getChildren().addAll(row, add);
  }

  void select(Part part) {
    buttons.forEach((one, button) -> button.setSelected(one == part));
  }

  /// @param returns the name of the part with the returns
  void show(String returns) {
    var button = buttons.get(Part.RETURNS);
    if (button != null) button.setText(returns);
  }

  void allow(Rights rights) {
    var why = rights.recording();
    add.setDisable(!why.isEmpty());
    add.setAccessibleHelp(why);
    add.setTooltip(
        new Tooltip(
            why.isEmpty()
                ? "%s (%s)".formatted(Shortcut.ADD_ITEM.does(), Shortcut.ADD_ITEM.words())
                : why));
  }
}
