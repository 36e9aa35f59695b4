package starboard.results.table;

import java.util.List;
import starboard.casework.CouncilId;

/// A row of a table.
///
/// @param behind the councils that its numbers are made of, by name; where two rounds stand side by
///   side those of the later one; for a row of one council that council
public record Row(List<Cell> cells, List<CouncilId> behind) {
  public Row {
    cells = List.copyOf(cells);
    behind = List.copyOf(behind);
  }
}
