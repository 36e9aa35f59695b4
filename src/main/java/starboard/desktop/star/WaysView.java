package starboard.desktop.star;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.desktop.kit.ArrowMark;
import starboard.desktop.kit.Looks;

/// All ways to one other star.
final class WaysView extends VBox {
  private final HBox arrow = new HBox();
  private final Label title = Parts.wrapped(Looks.STRONG, Looks.SMALL);
  private final VBox list = new VBox();
  private final Rows<WayRow, StarCard.Way> rows = new Rows<>(list, WayRow::new, WayRow::show);
  private int direction;

  WaysView() {
    getStyleClass().add("ways");
    list.getStyleClass().add("list");
    var head = new HBox(arrow, title);
    head.getStyleClass().add("head");
    getChildren().addAll(head, list);
    arrow.setVisible(false);
    arrow.setManaged(false);
  }

  void show(StarCard.Ways ways) {
    title.setText(ways.title());
    if (direction != ways.direction()) point(ways.direction());
    rows.show(ways.ways());
  }

  private void point(int to) {
    direction = to;
    arrow.setVisible(to != 0);
    arrow.setManaged(to != 0);
    var way = to > 0 ? ArrowMark.Way.UP : ArrowMark.Way.DOWN;
    arrow.getChildren().setAll(new ArrowMark(way, "now"));
  }
}
