package starboard.desktop.indicator;

import javafx.scene.control.Label;
import starboard.desktop.kit.Looks;

/// The names of the columns above the list.
final class HeadRow extends ColumnRow {
  HeadRow() {
    getStyleClass().addAll("indicator-line", "indicator-head");
    for (var column : Column.values()) {
      var label = new Label(column.title());
      label.getStyleClass().addAll(Looks.QUIET, Looks.SMALL);
      put(column, label);
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    return getChildren().stream().mapToDouble(it -> it.prefHeight(-1)).max().orElse(0)
        + snappedTopInset()
        + snappedBottomInset();
  }
}
