package starboard.desktop.kit;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// Four buttons side by side as one control, all of one width; in two rows where a single one would
/// cut their words.
final class Segments extends Region {
  private static final List<String> PLACES = List.of("first", "second", "third", "last");
  private static final PseudoClass WRAPPED = PseudoClass.getPseudoClass("wrapped");

  private final List<? extends ToggleButton> buttons;

  Segments(List<? extends ToggleButton> buttons) {
    this.buttons = List.copyOf(buttons);
    getStyleClass().add("segments");
    getChildren().addAll(buttons);
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
      buttons.get(i).getStyleClass().add(PLACES.get(i));
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  /// The widest of them in bold, as it is when chosen.
  private double widest() {
    return buttons.stream().mapToDouble(it -> it.prefWidth(-1)).max().orElse(0) * 1.04;
  }

  private int columns(double width) {
    boolean fits = width < 0 || (width - sides()) / buttons.size() >= widest();
    return fits ? buttons.size() : Math.ceilDiv(buttons.size(), 2);
  }

  @Override
  protected double computeMinWidth(double height) {
    int columns = Math.ceilDiv(buttons.size(), 2);
    return snapSizeX(sides() + widest() * columns);
  }

  @Override
  protected double computePrefWidth(double height) {
    return snapSizeX(sides() + widest() * buttons.size());
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = Math.ceilDiv(buttons.size(), columns(width));
    double tallest = buttons.stream().mapToDouble(it -> it.prefHeight(-1)).max().orElse(0);
    return snapSizeY(snappedTopInset() + snappedBottomInset() + rows * tallest);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMaxHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    int rows = Math.ceilDiv(buttons.size(), columns);
    pseudoClassStateChanged(WRAPPED, rows > 1);
    double width = getWidth() - sides();
    double height = (getHeight() - snappedTopInset() - snappedBottomInset()) / rows;
    for (int i = 0; i < buttons.size(); i++) {
      int column = i % columns;
      int row = i / columns;
      double left = snapPositionX(snappedLeftInset() + width * column / columns);
      double right = snapPositionX(snappedLeftInset() + width * (column + 1) / columns);
      double top = snapPositionY(snappedTopInset() + height * row);
      buttons.get(i).resizeRelocate(left, top, right - left, snapSizeY(height));
    }
  }
}
