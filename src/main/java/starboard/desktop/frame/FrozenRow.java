package starboard.desktop.frame;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import org.jspecify.annotations.Nullable;

/// A row that is called by the words of its first column, and shows them at its left edge while the
/// column itself is scrolled out of sight: a row of fixed height leaves out the cells that cannot
/// be seen.
///
/// @param <T> what a row is
public final class FrozenRow<T> extends TableRow<T> {
  private final Label name = new Label();
  private final Function<T, String> words;

  /// @param words what a row is called
  public FrozenRow(FrozenColumn frozen, Function<T, String> words) {
    this.words = words;
    name.visibleProperty().bind(frozen.shiftProperty().greaterThan(0).and(emptyProperty().not()));
    name.setOnMousePressed(_ -> choose());
    frozen.hold(name);
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    var called = empty || item == null ? null : words.apply(item);
    name.setText(called);
    setAccessibleText(called);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new NamedSkin<>(this, name);
  }

  /// As a press on the cell below it would.
  private void choose() {
    var chosen = getTableView().getSelectionModel();
    if (chosen.isCellSelectionEnabled())
      chosen.clearAndSelect(getIndex(), getTableView().getVisibleLeafColumn(0));
    else chosen.clearAndSelect(getIndex());
    getTableView().requestFocus();
  }

  private static final class NamedSkin<T> extends TableRowSkin<T> {
    private final Label name;

    NamedSkin(TableRow<T> row, Label name) {
      super(row);
      this.name = name;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      super.layoutChildren(x, y, width, height);
      // The skin throws out what is no cell whenever the columns change.
      if (!getChildren().contains(name)) getChildren().add(name);
      var columns = getSkinnable().getTableView().getVisibleLeafColumns();
      name.resizeRelocate(x, y, columns.isEmpty() ? 0 : columns.getFirst().getWidth(), height);
    }
  }
}
