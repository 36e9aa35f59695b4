package starboard.results.table;

import java.util.List;

/// A table of the results. Its first column names the rows.
///
/// A row that has not one cell for each column is refused with an [IllegalArgumentException].
///
/// @param id for programs and file names: lower-case words joined by `-`, for example `figure-1`
/// @param notes what a reader must know to read it, each a sentence
public record Table(
    String id, String title, List<Column> columns, List<Row> rows, List<String> notes) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    for (var row : rows)
      if (row.cells().size() != columns.size())
        throw new IllegalArgumentException(
            "a row of %s has %d cells for %d columns"
                .formatted(id, row.cells().size(), columns.size()));
  }
}
