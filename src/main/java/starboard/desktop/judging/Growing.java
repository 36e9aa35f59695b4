package starboard.desktop.judging;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextArea;

/// Lets a text area be as tall as its text, from three lines to twenty; beyond that it scrolls.
final class Growing {
  private static final double FEWEST = 3.6;
  private static final double MOST = 24;

  private Growing() {}

  static void let(TextArea area) {
    area.skinProperty()
        .subscribe(skin -> {
          if (skin == null) return;
          var text = area.lookup(".content .text");
          if (text != null) follow(area, text);
        });
  }

  private static void follow(TextArea area, Node text) {
    text.layoutBoundsProperty().subscribe(it -> fit(area, it));
    area.fontProperty().subscribe(_ -> fit(area, text.getLayoutBounds()));
  }

  private static void fit(TextArea area, Bounds text) {
    double em = area.getFont().getSize();
    double padding = 1.1 * em;
    area.setPrefHeight(Math.ceil(Math.clamp(text.getHeight() + padding, FEWEST * em, MOST * em)));
    area.setMinHeight(area.getPrefHeight());
  }
}
