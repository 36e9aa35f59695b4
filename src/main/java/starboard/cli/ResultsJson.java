package starboard.cli;

import java.util.List;
import java.util.function.Function;
import starboard.casework.CouncilId;
import starboard.journal.Fields;
import starboard.journal.Items;
import starboard.journal.Text;
import starboard.journal.Value;
import starboard.journal.Whole;
import starboard.results.Results;
import starboard.results.commentary.Commentary;
import starboard.results.commentary.Remark;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// The results of a round for programs. Shares and averages keep the two whole numbers that they
/// are made of.
final class ResultsJson {
  private ResultsJson() {}

  static Fields of(Results results, ResultsParts parts) {
    var fields =
        Fields.NONE
            .with("round", results.now().round().id().text())
            .with("provisional", results.now().provisional())
            .with("commentary", items(Commentary.of(results), ResultsJson::remark))
            .with("tables", items(parts.parts(), ResultsJson::part));
    return results
        .before()
        .map(it -> fields.with("against", it.round().id().text()))
        .orElse(fields);
  }

  private static Fields remark(Remark remark) {
    return Fields.NONE
        .with("paragraph", remark.paragraph())
        .with("sentence", remark.sentence())
        .with(
            "numbers",
            items(
                remark.numbers(),
                it ->
                    Fields.NONE
                        .with("what", it.what())
                        .with("count", it.count())
                        .with("councils", councils(it.councils()))));
  }

  private static Fields part(ResultsParts.Part part) {
    var fields = table(part.table());
    return part.says().map(it -> fields.with("says", it)).orElse(fields);
  }

  private static Fields table(Table table) {
    return Fields.NONE
        .with("id", table.id())
        .with("title", table.title())
        .with("notes", items(table.notes(), Text::new))
        .with("columns", items(table.columns(), ResultsJson::column))
        .with("rows", items(table.rows(), it -> row(table, it)));
  }

  private static Fields column(Column column) {
    return Fields.NONE
        .with("id", column.id())
        .with("title", column.title())
        .with("describes", column.describes());
  }

  private static Fields row(Table table, Row row) {
    var cells = Fields.NONE;
    for (int it = 0; it < row.cells().size(); it++)
      cells = cells.with(table.columns().get(it).id(), cell(row.cells().get(it)));
    return Fields.of("cells", cells, "councils", councils(row.behind()));
  }

  private static Value cell(Cell cell) {
    return switch (cell) {
      case Cell.Text(var words) -> new Text(words);
      case Cell.Count(var count) -> new Whole(count);
      case Cell.Percent it ->
          Fields.NONE
              .with("part", it.part())
              .with("whole", it.whole())
              .with("percent", it.rounded());
      case Cell.Average it ->
          Fields.NONE
              .with("stars", it.stars())
              .with("councils", it.councils())
              .with("average", it.shown());
      case Cell.Measured it -> Fields.NONE.with("number", it.shown());
      case Cell.None(var why) -> Fields.NONE.with("none", why);
    };
  }

  private static Items councils(List<CouncilId> councils) {
    return items(councils, it -> new Text(it.text()));
  }

  private static <T> Items items(List<T> values, Function<T, Value> form) {
    return new Items(values.stream().map(form).toList());
  }
}
