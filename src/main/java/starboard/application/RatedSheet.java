package starboard.application;

import java.util.List;
import starboard.rating.Rating;

/// A rating sheet with the rating of each row.
public record RatedSheet(List<String> columns, List<Row> rows) {
  public RatedSheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// One council.
  ///
  /// @param cells the cells of the sheet, unchanged
  /// @param reason what decided the rating, in one sentence
  public record Row(List<String> cells, Rating rating, String reason) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
