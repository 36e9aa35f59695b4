package starboard.desktop.consistency;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import starboard.desktop.kit.Looks;

/// Chips in a row, as many as have room: none is cut. How many are left out stands at the end.
final class ChipRow extends Region {
  private static final double GAP = 0.3;

  private final Label more = new Label();
  private List<Region> chips = List.of();

  ChipRow() {
    more.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
  }

  /// Shows these chips, the first first.
  void show(List<? extends Region> next) {
    chips = List.copyOf(next);
    getChildren().setAll(chips);
    getChildren().add(more);
    requestLayout();
  }

  @Override
  protected double computePrefWidth(double height) {
    return chips.stream().mapToDouble(it -> it.prefWidth(-1) + gap()).sum();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return chips.stream().mapToDouble(it -> it.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    int fitting = fitting();
    double x = 0;
    for (int i = 0; i < chips.size(); i++) {
      chips.get(i).setVisible(i < fitting);
      if (i < fitting) x = place(chips.get(i), x);
    }
    more.setVisible(fitting < chips.size());
    more.setText("+" + (chips.size() - fitting));
    if (more.isVisible()) place(more, x);
  }

  /// How many have room, with the number of the others where not all have.
  private int fitting() {
    if (computePrefWidth(-1) - gap() <= getWidth()) return chips.size();
    more.setText("+" + chips.size());
    double room = getWidth() - more.prefWidth(-1);
    int fitting = 0;
    for (double x = 0; fitting < chips.size(); fitting++) {
      x += chips.get(fitting).prefWidth(-1) + gap();
      if (x > room) break;
    }
    return fitting;
  }

  private double place(Region node, double x) {
    double wide = snapSizeX(node.prefWidth(-1));
    double high = node.prefHeight(-1);
    node.resizeRelocate(x, snapPositionY((getHeight() - high) / 2), wide, high);
    return x + wide + gap();
  }

  private double gap() {
    return snapSpaceX(GAP * more.getFont().getSize());
  }
}
