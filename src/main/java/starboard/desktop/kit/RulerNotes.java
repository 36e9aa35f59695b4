package starboard.desktop.kit;

import java.util.ArrayList;
import java.util.List;

/// Places notes below a ruler so that none overlaps another: beside its dot, in the first row where
/// there is room.
final class RulerNotes {
  /// The smallest room between two notes, as a share of the dot.
  private static final double GAP = 0.6;

  private RulerNotes() {}

  /// A note to place.
  ///
  /// @param centre where its dot stands
  /// @param width of its words
  record Wanted(double centre, double width) {}

  /// Where a note goes.
  ///
  /// @param left where its words start: right of the dot, or left of it where there is no room
  /// @param row 0 is the first row below the ruler
  record Place(double left, int row) {}

  /// Places the notes, given from left to right; none leaves 0 to `width` unless it is wider
  /// itself.
  static List<Place> place(List<Wanted> notes, double dot, double width) {
    var ends = new ArrayList<Double>(); // how far each row is taken
    var places = new ArrayList<Place>();
    for (var note : notes) {
      double gap = dot * GAP;
      boolean fits = note.centre() + dot / 2 + gap + note.width() <= width;
      double left =
          fits
              ? note.centre() + dot / 2 + gap
              : Math.max(0, note.centre() - dot / 2 - gap - note.width());
      double from = Math.min(left, note.centre() - dot / 2);
      double to = Math.max(left + note.width(), note.centre() + dot / 2);
      int row = 0;
      while (row < ends.size() && ends.get(row) > from) row++;
      if (row == ends.size()) ends.add(0.0);
      ends.set(row, to + 2 * gap);
      places.add(new Place(left, row));
    }
    return places;
  }
}
