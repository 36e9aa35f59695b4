package starboard.desktop.judging;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import starboard.desktop.frame.Em;

/// The cards of both services side by side, their rows in line; one above the other where there is
/// no room.
final class PairPane extends Region {
  private static final double LEAST = 22;

  private final List<ServiceCard> parts;
  private final Em em = new Em();

  PairPane(ServiceCard left, ServiceCard right) {
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
    return snapSizeX(em.pixels());
  }

  private boolean isWide(double width) {
    return width < 0 || width >= 2 * LEAST * em.pixels() + gap();
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
    return 2 * LEAST * em.pixels() + gap();
  }

  @Override
  protected double computePrefHeight(double width) {
    double used = width < 0 ? computePrefWidth(-1) : width;
    double each = each(used);
    return isWide(used)
        ? parts.getFirst().height(inLine(each))
        : parts.stream().mapToDouble(it -> it.prefHeight(each)).sum() + gap();
  }

  /// The height of each row, as tall as the taller card needs it.
  private List<Double> inLine(double each) {
    var left = parts.getFirst().heights(each);
    var right = parts.getLast().heights(each);
    return IntStream.range(0, left.size())
        .mapToObj(i -> Math.max(left.get(i), right.get(i)))
        .toList();
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
    var rows = wide ? inLine(each) : List.<Double>of();
    for (var part : parts) {
      part.align(rows);
      double height = wide ? getHeight() : part.prefHeight(each);
      part.resizeRelocate(wide ? at : 0, wide ? 0 : at, each, snapSizeY(height));
      at += snapSizeX((wide ? each : height) + gap());
    }
  }
}
