package starboard.desktop.shell;

import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import starboard.casework.Round;
import starboard.casework.RoundId;
import starboard.desktop.kit.Shortcut;

/// The rounds, the newest first, each with its phase; and the way to a new one.
final class RoundChooser extends MenuButton {
  private final WindowModel model;
  private final Consumer<RoundId> choose;
  private final Runnable openNew;

  RoundChooser(WindowModel model, Consumer<RoundId> choose, Runnable openNew) {
    this.model = model;
    this.choose = choose;
    this.openNew = openNew;
    setId("rounds");
    getStyleClass().add("pill");
    setMinWidth(USE_PREF_SIZE);
    model.roundsProperty().subscribe(_ -> fill());
    model.chosenProperty().subscribe(_ -> fill());
  }

  private void fill() {
    var group = new ToggleGroup();
    getItems().clear();
    for (var round : model.roundsProperty().get()) {
      var item = new RadioMenuItem(words(round));
      item.setToggleGroup(group);
      item.setSelected(model.chosenProperty().get().filter(round.id()::equals).isPresent());
      item.setOnAction(_ -> choose.accept(round.id()));
      getItems().add(item);
    }
    var open = new MenuItem("Open a new round …  (" + Shortcut.NEW_ROUND.words() + ")");
    open.setOnAction(_ -> openNew.run());
    getItems().addAll(new SeparatorMenuItem(), open);
    setText(model.round().map(it -> "Round " + words(it)).orElse("No round"));
    setAccessibleText(
        model.round().map(it -> "Round " + it.id() + ", " + it.phase().word()).orElse("No round"));
  }

  private static String words(Round round) {
    return round.id() + " · " + round.phase().word();
  }
}
