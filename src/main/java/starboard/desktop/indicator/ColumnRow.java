package starboard.desktop.indicator;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import starboard.desktop.frame.Em;

/// A row whose parts stand in the columns of the list; the name takes the width that is left.
class ColumnRow extends Region {
  private static final double GAP = 0.8;

  private final Map<Column, Node> parts = new EnumMap<>(Column.class);
  private final Em em = new Em();

  ColumnRow() {
    getChildren().add(em);
  }

  final void put(Column column, Node part) {
    parts.put(column, part);
    getChildren().add(part);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Column.NAME.em() * em.pixels(); // the list gives the rest
  }

  @Override
  protected void layoutChildren() {
    double pixels = em.pixels();
    double width = getWidth() - snappedLeftInset() - snappedRightInset();
    double height = getHeight() - snappedTopInset() - snappedBottomInset();
    double left = snappedLeftInset();
    for (var column : Column.values()) {
      var part = parts.get(column);
      if (part == null) continue;
      part.setVisible(column.fits(width / pixels));
      if (!part.isVisible()) continue;
      double wide = column == Column.NAME ? name(width, pixels) : column.em() * pixels;
      layoutInArea(part, left, snappedTopInset(), wide, height, 0, HPos.LEFT, VPos.CENTER);
      left += wide + GAP * pixels;
    }
  }

  private static double name(double width, double pixels) {
    double others = 0;
    for (var column : Column.values())
      if (column != Column.NAME && column.fits(width / pixels)) others += column.em() + GAP;
    return Math.max(8 * pixels, width - others * pixels);
  }
}
