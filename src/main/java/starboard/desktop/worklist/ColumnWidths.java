package starboard.desktop.worklist;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import starboard.application.Worklist;
import starboard.desktop.frame.Em;

/// Gives the columns their widths in em: as wide as the table where it is wider than all of them
/// together. Where it is narrower type and region are left out, and where that is too little the
/// table scrolls.
final class ColumnWidths {
  private static final double BAR = 1.6;
  private static final Set<WorklistColumn> LEFT_OUT =
      Set.of(WorklistColumn.TYPE, WorklistColumn.REGION);

  private final Map<WorklistColumn, TableColumn<Worklist.Row, Worklist.Row>> columns;
  private final TableView<Worklist.Row> table;
  private final Em em;

  private ColumnWidths(
      TableView<Worklist.Row> table,
      Map<WorklistColumn, TableColumn<Worklist.Row, Worklist.Row>> columns,
      Em em) {
    this.table = table;
    this.columns = columns;
    this.em = em;
  }

  /// @param em stands near the table
  static void keep(
      TableView<Worklist.Row> table,
      Map<WorklistColumn, TableColumn<Worklist.Row, Worklist.Row>> columns,
      Em em) {
    var widths = new ColumnWidths(table, columns, em);
    table.widthProperty().subscribe(_ -> widths.fit());
    em.onChange(widths::fit);
  }

  private void fit() {
    double pixels = em.pixels();
    double room = table.getWidth() / pixels - BAR;
    boolean narrow = table.getWidth() > 0 && room < width(Set.of());
    var without = narrow ? LEFT_OUT : Set.<WorklistColumn>of();
    columns.forEach((column, it) -> it.setVisible(!without.contains(column)));
    double stretch = Math.max(1, room / width(without));
    columns.forEach((column, it) -> it.setPrefWidth(Math.floor(column.em() * stretch * pixels)));
  }

  /// How wide the columns are together but for these, in em.
  private static double width(Set<WorklistColumn> without) {
    return Arrays.stream(WorklistColumn.values())
        .filter(it -> !without.contains(it))
        .mapToDouble(WorklistColumn::em)
        .sum();
  }
}
