package starboard.desktop.frame;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import starboard.desktop.kit.FxThread;

/// Keeps the first column of a table in view while the others scroll sideways: what stands in it is
/// moved by as much as they are, and painted over them. A table has no such column of its own.
public final class FrozenColumn {
  private static final String FROZEN = "frozen";

  private final TableView<?> table;
  private final DoubleProperty shift = new SimpleDoubleProperty();
  private Optional<ScrollBar> bar = Optional.empty();

  private FrozenColumn(TableView<?> table) {
    this.table = table;
  }

  /// Freezes the first column of a table; its cells are to be given to [#hold].
  public static FrozenColumn of(TableView<?> table) {
    var frozen = new FrozenColumn(table);
    table
        .skinProperty()
        .subscribe(it -> {
          if (it != null) frozen.follow();
        });
    InvalidationListener arranged = _ -> FxThread.afterNextPulse(frozen::holdHeader);
    table.getVisibleLeafColumns().addListener(arranged);
    table.getFocusModel().focusedCellProperty().subscribe(_ -> FxThread.later(frozen::uncover));
    return frozen;
  }

  /// Keeps a node in view: a cell of the first column, or what stands in its place.
  public void hold(Node node) {
    if (node.translateXProperty().isBound()) return;
    node.translateXProperty().bind(shift);
    node.setViewOrder(-1);
    node.getStyleClass().add(FROZEN);
  }

  /// How far the other columns are scrolled, in pixels.
  public ReadOnlyDoubleProperty shiftProperty() {
    return shift;
  }

  private void follow() {
    bar =
        table.lookupAll(".scroll-bar").stream()
            .filter(ScrollBar.class::isInstance)
            .map(ScrollBar.class::cast)
            .filter(it -> it.getOrientation() == Orientation.HORIZONTAL)
            .findFirst();
    bar.ifPresent(it ->
        shift.bind(Bindings.when(it.visibleProperty()).then(it.valueProperty()).otherwise(0.0)));
    FxThread.afterNextPulse(this::holdHeader);
  }

  private void holdHeader() {
    if (table.getVisibleLeafColumns().isEmpty()) return;
    var first = table.getVisibleLeafColumns().getFirst();
    for (var node : table.lookupAll(".column-header"))
      if (node instanceof TableColumnHeader header && first.equals(header.getTableColumn()))
        hold(header);
  }

  /// A table scrolls so that the focused cell begins at its left edge, where the first column is.
  private void uncover() {
    int at = table.getFocusModel().getFocusedCell().getColumn();
    if (at <= 0 || shift.get() <= 0) return;
    double before =
        table.getVisibleLeafColumns().stream()
            .limit(at)
            .skip(1)
            .mapToDouble(TableColumnBase::getWidth)
            .sum();
    if (before >= shift.get()) return;
    bar.ifPresent(it -> it.setValue(before));
  }
}
