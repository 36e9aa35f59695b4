package starboard.desktop.shell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Shortcut;

/// The main menu at the left; in a narrow window only its icons, with their names in tooltips. By
/// keys: arrows go from entry to entry, a letter to the next entry that begins with it, Enter or
/// Space opens, Esc leads back.
final class SideMenu extends VBox {
  private final Map<Entry, ToggleButton> buttons = new EnumMap<>(Entry.class);
  private final Label count = new Label();
  private Optional<Node> before = Optional.empty();

  /// What the menu leads to.
  enum Entry {
    COUNCILS("Councils", Feather.LIST),
    INDICATORS("Indicators", Feather.BAR_CHART_2),
    CONSISTENCY("Consistency", Feather.CHECK_SQUARE),
    REFRESH("Refresh", Feather.REFRESH_CW),
    PROGRESS("Progress", Feather.TRENDING_UP),
    JOURNAL("Journal", Feather.CLOCK),
    DETERMINATION("Determination", Feather.AWARD),
    RESULTS("Results", Feather.PIE_CHART),
    COMPARE("Compare", Feather.COLUMNS),
    EVIDENCE("Evidence", Feather.SEARCH),
    RULE_BOOK("Rule book", Feather.BOOK_OPEN),
    SETTINGS("Settings", Feather.SETTINGS);

    private final String title;
    private final Feather icon;

    Entry(String title, Feather icon) {
      this.title = title;
      this.icon = icon;
    }

    String title() {
      return title;
    }
  }

  SideMenu(Consumer<Entry> go) {
    getStyleClass().add("side-menu");
    count.getStyleClass().add("count");
    for (var entry : Entry.values()) {
      var button = button(entry);
      button.setOnAction(_ -> {
        button.setSelected(true); // the present entry stays marked when it is pressed again
        go.accept(entry);
      });
      buttons.put(entry, button);
      getChildren().add(button);
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::open);
    addEventHandler(KeyEvent.KEY_TYPED, event -> toLetter(event.getCharacter()));
    Shortcut.LEAVE_MENU.on(this, () -> before.ifPresent(Node::requestFocus));
  }

  /// Puts the focus on the entry that is marked.
  void enter() {
    before = Optional.ofNullable(getScene().getFocusOwner());
    buttons.values().stream()
        .filter(ToggleButton::isSelected)
        .findFirst()
        .or(() -> buttons.values().stream().findFirst())
        .ifPresent(Node::requestFocus);
  }

  private void open(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER || event.isShortcutDown() || event.isAltDown()) return;
    event.consume();
    buttons.values().stream().filter(Node::isFocused).findFirst().ifPresent(ToggleButton::fire);
  }

  /// Round and round, as several entries begin with the same letter.
  private void toLetter(String letter) {
    if (letter.isBlank()) return;
    var entries = List.copyOf(buttons.keySet());
    int at = 0;
    for (var it : entries) if (button(buttons, it).isFocused()) at = it.ordinal();
    for (int step = 1; step <= entries.size(); step++) {
      var next = entries.get((at + step) % entries.size());
      if (!next.title.regionMatches(true, 0, letter, 0, letter.length())) continue;
      button(buttons, next).requestFocus();
      return;
    }
  }

  /// Marks the entry that the shown screen belongs to.
  void mark(Entry present) {
    buttons.forEach((entry, button) -> button.setSelected(entry == present));
  }

  /// How many councils the round has.
  void setCouncils(int councils) {
    count.setText(councils == 0 ? "" : Integer.toString(councils));
    button(buttons, Entry.COUNCILS).setAccessibleText("Councils, " + councils);
  }

  void setNarrow(boolean narrow) {
    buttons.forEach((entry, button) -> {
      button.setTooltip(narrow ? new Tooltip(entry.title) : null);
      if (button.getGraphic() instanceof HBox line)
        line.getChildren().stream()
            .skip(1)
            .forEach(it -> {
              it.setManaged(!narrow);
              it.setVisible(!narrow);
            });
    });
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("narrow"), narrow);
  }

  private static ToggleButton button(Map<Entry, ToggleButton> buttons, Entry entry) {
    return buttons.getOrDefault(entry, new ToggleButton());
  }

  private ToggleButton button(Entry entry) {
    var name = new Label(entry.title);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var line = new HBox(Icons.of(entry.icon), name);
    line.getStyleClass().add("line");
    if (entry == Entry.COUNCILS) line.getChildren().add(count);
    var button = new ToggleButton();
    button.setGraphic(line);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().setAll(Looks.NAVIGATION);
    button.setId("menu-" + entry.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    button.setAccessibleText(entry.title);
    button.setMaxWidth(Double.MAX_VALUE);
    line.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }
}
