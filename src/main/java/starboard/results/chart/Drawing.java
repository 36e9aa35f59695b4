package starboard.results.chart;

import java.util.List;

/// A chart as it is painted, the same on screen, page and paper.
///
/// @param width and `height` in its own units, from 0
/// @param title its name
/// @param says what it shows, in a sentence, for those who cannot see it
/// @param marks in the order in which they are painted
public record Drawing(double width, double height, String title, String says, List<Mark> marks) {
  public Drawing {
    marks = List.copyOf(marks);
  }
}
