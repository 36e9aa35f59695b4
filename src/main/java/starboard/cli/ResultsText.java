package starboard.cli;

import java.util.ArrayList;
import java.util.List;
import starboard.results.Results;
import starboard.results.commentary.Commentary;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Table;

/// The results of a round for people.
final class ResultsText {
  private ResultsText() {}

  /// @param one whether a single part was asked for: it is written with its table, else the
  ///   commentary and what each figure says
  static List<String> of(Results results, ResultsParts parts, boolean one) {
    return one ? part(parts.parts().getFirst()) : all(results, parts);
  }

  private static List<String> all(Results results, ResultsParts parts) {
    var lines = new ArrayList<String>();
    lines.add(
        "Results of "
            + results.now().title()
            + (results.now().provisional() ? ", provisional" : "")
            + results.before().map(it -> ", beside " + it.title()).orElse(""));
    lines.add("");
    for (var remark : Commentary.of(results))
      lines.add(remark.paragraph() + "  " + remark.sentence());
    lines.add("");
    for (var part : parts.parts()) {
      lines.add("%s  %s".formatted(part.table().id(), part.table().title()));
      part.says().ifPresent(it -> lines.add("  " + it));
    }
    return lines;
  }

  private static List<String> part(ResultsParts.Part part) {
    var lines = new ArrayList<String>();
    lines.add(part.table().title());
    part.says().ifPresent(lines::add);
    lines.add("");
    lines.addAll(table(part.table()));
    lines.add("");
    lines.addAll(part.table().notes());
    return lines;
  }

  private static List<String> table(Table table) {
    var text = new TextTable(table.columns().stream().map(Column::title).toArray(String[]::new));
    for (var row : table.rows())
      text.row(row.cells().stream().map(Cell::shown).toArray(String[]::new));
    return text.lines();
  }
}
