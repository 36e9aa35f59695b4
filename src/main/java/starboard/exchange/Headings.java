package starboard.exchange;

import static starboard.exchange.Words.quoted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import starboard.application.BadInput;
import starboard.application.Place;
import starboard.application.SheetProblem;

/// The first row of a loaded table: what its columns are called.
///
/// @param table the table, which has at least one row below
/// @param texts the headings as they stand there; blank for a column without one
/// @param names the same in small letters, to be looked up
record Headings(LoadedTable table, List<String> texts, List<String> names) {
  /// The heading of the column without which no table can be loaded.
  static final String COUNCIL = "council";

  /// The headings of a table.
  ///
  /// @param right says what the table must look like
  /// @throws BadInput if it is empty, has no column for the council, or two columns of one name
  static Headings of(Path file, LoadedTable table, String right) throws BadInput {
    if (table.rows().isEmpty()) throw new BadInput(file + ": holds no table; " + right);
    var row = table.rows().getFirst();
    var texts = new ArrayList<String>();
    for (var column = 0; column < row.cells().size(); column++)
      texts.add(
          switch (row.cell(column)) {
            case LoadedCell.Text(var text) -> text;
            case LoadedCell.Refused(var sentence) ->
                throw new SheetProblem(table.place(row, column, ""), sentence).badInput();
          });
    var headings =
        new Headings(table, texts, texts.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList());
    headings.refuseTwice();
    if (!headings.names.contains(COUNCIL))
      throw new SheetProblem(table.place(row), "no column is headed “council”; " + right)
          .badInput();
    if (table.rows().size() == 1)
      throw new SheetProblem(table.place(row), "nothing follows the headings").badInput();
    return headings;
  }

  /// The rows below.
  List<LoadedTable.Row> rows() {
    return table.rows().subList(1, table.rows().size());
  }

  /// Where the columns stand, by their headings in small letters.
  Map<String, Place.Column> columns() {
    var columns = new HashMap<String, Place.Column>();
    for (var column = 0; column < names.size(); column++)
      if (!names.get(column).isEmpty())
        columns.put(names.get(column), new Place.Column(column + 1, texts.get(column)));
    return columns;
  }

  /// Refuses the first column whose heading is none of these.
  void allow(Set<String> known) throws BadInput {
    for (var column = 0; column < names.size(); column++)
      if (!names.get(column).isEmpty() && !known.contains(names.get(column)))
        throw fault(
            column,
            "no such column is known; write "
                + Words.oneOf(known.stream().sorted().toList())
                + ", or remove it");
  }

  /// The place of a cell below.
  Place place(LoadedTable.Row row, int column) {
    return table.place(row, column, column < texts.size() ? texts.get(column) : "");
  }

  /// The sentence that refuses a column by its heading.
  BadInput fault(int column, String sentence) {
    return new SheetProblem(place(table.rows().getFirst(), column), sentence).badInput();
  }

  private void refuseTwice() throws BadInput {
    var seen = new HashSet<String>();
    for (var column = 0; column < names.size(); column++)
      if (!names.get(column).isEmpty() && !seen.add(names.get(column)))
        throw fault(
            column,
            "column %d is headed %s too; give each column its own heading"
                .formatted(names.indexOf(names.get(column)) + 1, quoted(texts.get(column))));
  }
}
