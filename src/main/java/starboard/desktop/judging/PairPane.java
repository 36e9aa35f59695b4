package starboard.desktop.judging;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two parts side by side at the same width; one above the other where there is no room.
final class PairPane extends Region {
  private static final double LEAST = 22;

  private final List<? extends Region> parts;
  private final Em em = new Em();

  PairPane(Region left, Region right) {
    parts = List.of(left, right);
    getStyleClass().add("pair");
    getChildren().addAll(left, right, em);
    em.fontProperty().subscribe(_ -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double gap() {
    return snapSizeX(em.size());
  }

  private boolean isWide(double width) {
    return width < 0 || width >= 2 * LEAST * em.size() + gap();
  }

  private double each(double width) {
    return isWide(width) ? snapSizeX((width - gap()) / 2) : width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return parts.stream().mapToDouble(it -> it.minWidth(-1)).max().orElse(0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 2 * LEAST * em.size() + gap();
  }

  @Override
  protected double computePrefHeight(double width) {
    double used = width < 0 ? computePrefWidth(-1) : width;
    var heights = parts.stream().mapToDouble(it -> it.prefHeight(each(used)));
    return isWide(used) ? heights.max().orElse(0) : heights.sum() + gap();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double each = each(width);
    boolean wide = isWide(width);
    double at = 0;
    for (var part : parts) {
      double height = wide ? getHeight() : part.prefHeight(each);
      part.resizeRelocate(wide ? at : 0, wide ? 0 : at, each, snapSizeY(height));
      at += snapSizeX((wide ? each : height) + gap());
    }
  }
}
