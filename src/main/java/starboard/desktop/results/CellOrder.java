package starboard.desktop.results;

import java.util.Comparator;
import starboard.results.table.Cell;

/// Cells of a column from the least: numbers by what they are, not how they are shown, words by
/// their letters, cells without anything first.
final class CellOrder implements Comparator<Cell> {
  @Override
  public int compare(Cell one, Cell other) {
    int byValue = Double.compare(value(one), value(other));
    return byValue != 0 ? byValue : one.shown().compareTo(other.shown());
  }

  private static double value(Cell cell) {
    return switch (cell) {
      case Cell.Count(int count) -> count;
      case Cell.Percent(int part, int whole) -> (double) part / whole;
      case Cell.Average it -> it.value();
      case Cell.Measured it -> it.value();
      case Cell.Text _ -> 0;
      case Cell.None _ -> Double.NEGATIVE_INFINITY;
    };
  }

  /// Whether a cell is a number, which stands at the right of its column.
  static boolean isNumber(Cell cell) {
    return switch (cell) {
      case Cell.Count _, Cell.Percent _, Cell.Average _, Cell.Measured _ -> true;
      case Cell.Text _, Cell.None _ -> false;
    };
  }
}
