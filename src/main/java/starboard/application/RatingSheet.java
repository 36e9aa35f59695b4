package starboard.application;

import java.util.List;
import starboard.rating.Grades;

/// A table of councils with the judgements made so far, as read from a file and found sound: the
/// columns have different names, every row has one cell a column, no council stands there twice.
///
/// @param columns the names of the columns in the order of the file
/// @param rows at least one
public record RatingSheet(List<String> columns, List<Row> rows) {
  public RatingSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// One council.
  ///
  /// @param line its line in the file, from 1
  /// @param cells the text of each cell as it stands in the file, in the order of the columns
  /// @param grades the judgements among them; a blank cell is an open judgement
  public record Row(long line, List<String> cells, Grades grades) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
