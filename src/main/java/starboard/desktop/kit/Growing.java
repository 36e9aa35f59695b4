package starboard.desktop.kit;

import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// Lets a text area be as tall as its text, from three lines to twenty; beyond that it scrolls.
final class Growing {
  private static final double FEWEST = 4.2;
  private static final double MOST = 25;

  /// What the area itself takes at its sides, and above and below its text, in em. A little more
  /// than it is, so that a line is rather thought to wrap than cut.
  private static final double SIDES = 1.8;

  private static final double ENDS = 1.2;

  private final TextArea area;
  private final Text measure = new Text();

  private Growing(TextArea area) {
    this.area = area;
    area.textProperty().subscribe(_ -> fit());
    area.fontProperty().subscribe(_ -> fit());
    area.widthProperty().subscribe(_ -> fit());
  }

  static void let(TextArea area) {
    new Growing(area).fit();
  }

  private void fit() {
    double em = area.getFont().getSize();
    measure.setFont(area.getFont());
    measure.setWrappingWidth(Math.max(em, area.getWidth() - SIDES * em));
    measure.setText(area.getText());
    double text = measure.getLayoutBounds().getHeight();
    double height = Math.ceil(Math.clamp(text + ENDS * em, FEWEST * em, MOST * em));
    area.setMinHeight(height);
    area.setPrefHeight(height);
  }
}
