package starboard.publication.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import starboard.publication.paper.Block;
import starboard.publication.wording.Wording;
import starboard.results.table.Column;
import starboard.results.table.Table;

/// Annex 2 on paper: numbers and percentages as two tables, for one is wider than a page, with the
/// months in short.
final class Annex2Grids {
  private Annex2Grids() {}

  static List<Block> of(Table table) {
    return List.of(
        part(table, table.title() + ", numbers of councils", it -> !it.id().endsWith("_percent")),
        new Block.PageBreak(),
        part(table, table.title() + ", percent", it -> it.id().endsWith("_percent")));
  }

  private static Block part(Table table, String title, Predicate<Column> wanted) {
    var columns = new ArrayList<Block.GridColumn>();
    var places = new ArrayList<Integer>();
    for (int i = 0; i < table.columns().size(); i++) {
      var column = table.columns().get(i);
      if (i == 0 || (wanted.test(column) && !column.id().equals("kind"))) {
        places.add(i);
        var name = Wording.brief(column.title());
        columns.add(new Block.GridColumn(name, i == 0 ? 20 : 9, i > 0));
      }
    }
    var rows = new ArrayList<List<String>>();
    for (var row : table.rows())
      rows.add(places.stream().map(it -> row.cells().get(it).shown()).toList());
    return new Block.Grid(title, columns, rows);
  }
}
