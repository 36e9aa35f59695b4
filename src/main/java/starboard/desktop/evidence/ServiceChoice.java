package starboard.desktop.evidence;

import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import starboard.rating.Service;

/// For which services an item tells: a box each.
final class ServiceChoice extends VBox {
  ServiceChoice(StringProperty chosen) {
    getStyleClass().add("boxes");
    var name = new Label("Services");
    name.getStyleClass().add("name");
    var boxes = new FlowPane();
    for (var service : Service.values()) {
      var box = new CheckBox(service.title());
      box.setId("evidence-service-" + service.word());
      new ManyWords(chosen).bind(box, service.word());
      boxes.getChildren().add(box);
    }
    getChildren().addAll(name, boxes);
  }
}
