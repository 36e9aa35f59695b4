package starboard.desktop.consistency;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import starboard.casework.moderation.Settlement;

/// What became of a finding, one of a few; no change at first.
final class SettleKinds extends FlowPane {
  private final Map<Settlement.Kind, RadioButton> kinds = new EnumMap<>(Settlement.Kind.class);

  /// @param name begins the ids of the buttons, for example `settle-no-change`
  SettleKinds(String name) {
    getStyleClass().add("settle-kinds");
    var group = new ToggleGroup();
    for (var kind : Settlement.Kind.values()) {
      var button = new RadioButton(title(kind));
      button.setId(name + "-" + kind.word().replace(' ', '-'));
      button.setToggleGroup(group);
      button.setSelected(kind == Settlement.Kind.NO_CHANGE);
      kinds.put(kind, button);
      getChildren().add(button);
    }
  }

  Settlement.Kind chosen() {
    for (var it : kinds.entrySet()) if (it.getValue().isSelected()) return it.getKey();
    return Settlement.Kind.NO_CHANGE;
  }

  private static String title(Settlement.Kind kind) {
    return kind.word().substring(0, 1).toUpperCase(Locale.UK) + kind.word().substring(1);
  }
}
