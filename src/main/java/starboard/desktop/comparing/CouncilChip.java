package starboard.desktop.comparing;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import starboard.application.PointsMap;
import starboard.desktop.kit.ArrowMark;
import starboard.desktop.kit.Icons;
import starboard.desktop.kit.Nodes;

/// One council on the map: its name, an arrow where it moved, a tick where it is chosen.
final class CouncilChip extends ToggleButton {
  private final PointsMap.Row row;

  CouncilChip(PointsMap map, PointsMap.Row row) {
    super(row.council().name());
    this.row = row;
    getStyleClass().setAll("council-chip");
    setMnemonicParsing(false);
    setMinWidth(Region.USE_PREF_SIZE);
    setFocusTraversable(false); // Tab comes to one of them; arrow keys go on from there
    var words = MapWords.of(map, row);
    setAccessibleText(words);
    setTooltip(new Tooltip(words));
    var tick = Icons.of(Feather.CHECK);
    var signs = new HBox(tick);
    signs.getStyleClass().add("signs");
    var moved = MapWords.moved(row);
    if (!moved.isEmpty()) {
      var way = row.moved() > 0 ? ArrowMark.Way.UP : ArrowMark.Way.DOWN;
      var from = new Label(moved);
      from.getStyleClass().add("from");
      signs
          .getChildren()
          .addAll(new ArrowMark(way, map.last().map(Object::toString).orElse("")), from);
    }
    setGraphic(signs);
    setContentDisplay(ContentDisplay.RIGHT);
    selectedProperty()
        .subscribe(it -> {
          Nodes.present(tick, it);
          Nodes.present(signs, it || !moved.isEmpty());
        });
  }

  PointsMap.Row row() {
    return row;
  }
}
