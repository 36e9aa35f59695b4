package starboard.desktop.worklist;

import java.util.Arrays;
import java.util.Map;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import starboard.application.Worklist;
import starboard.desktop.frame.Em;

/// Gives the columns their widths in em: as wide as the table where it is wider than all of them
/// together; where it is narrower they keep their widths and the table scrolls.
final class ColumnWidths {
  private static final double BAR = 1.6;

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
    double all = Arrays.stream(WorklistColumn.values()).mapToDouble(WorklistColumn::em).sum();
    double room = table.getWidth() / pixels - BAR;
    double stretch = Math.max(1, room / all);
    columns.forEach((column, it) -> it.setPrefWidth(Math.floor(column.em() * stretch * pixels)));
  }
}
