package starboard.desktop.evidence;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import starboard.desktop.frame.Certainties;
import starboard.desktop.kit.Looks;
import starboard.desktop.kit.Nodes;
import starboard.evidence.Standards;
import starboard.evidence.StandardsArea;
import starboard.rating.Certainty;

/// Under which standards areas of the round an item falls: a box each, with the criteria of the
/// area and where they come from. An area that is not plainly quoted says how sure it is.
final class AreaChoice extends VBox {
  private final StringProperty chosen;
  private final FlowPane boxes = new FlowPane();
  private Standards shown = Standards.NONE;

  AreaChoice(StringProperty chosen) {
    this.chosen = chosen;
    getStyleClass().add("boxes");
    var name = new Label("Standards areas");
    name.getStyleClass().add("name");
    getChildren().addAll(name, boxes);
    tellNone();
  }

  /// Offers the areas of a round.
  void show(Standards standards) {
    if (standards.equals(shown)) return;
    shown = standards;
    boxes.getChildren().setAll(standards.areas().stream().map(this::box).toList());
    if (standards.areas().isEmpty()) tellNone();
  }

  private void tellNone() {
    var words = "This round has no standards areas; a data officer can give it some.";
    boxes.getChildren().setAll(Nodes.wrapped(words, Looks.QUIET));
  }

  private Node box(StandardsArea area) {
    var box = new CheckBox(area.number() + " " + area.title());
    box.setId("evidence-area-" + area.number());
    var about = about(area);
    box.setTooltip(new Tooltip(about));
    box.setAccessibleHelp(about);
    new ManyWords(chosen).bind(box, Integer.toString(area.number()));
    if (area.origin().certainty() == Certainty.QUOTED) return box;
    var line = new HBox(box, Certainties.tag(area.origin().certainty()));
    line.getStyleClass().add("box-line");
    return line;
  }

  /// The criteria of an area, or that they were not found, and where its name comes from.
  static String about(StandardsArea area) {
    var criteria =
        area.criteria().isBlank() ? "The text of its criteria was not found." : area.criteria();
    var origin = area.origin();
    var note = origin.note().isBlank() ? "" : "\n" + origin.note();
    return "%s\nIts name is %s.%s".formatted(criteria, origin.certainty().word(), note);
  }
}
