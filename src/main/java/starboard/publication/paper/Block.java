package starboard.publication.paper;

import java.util.List;
import starboard.results.chart.Drawing;

/// A part of a paper; parts follow each other from top to bottom.
public sealed interface Block {

  /// A heading, which is a bookmark too.
  ///
  /// @param level 1 to 3, any other is refused with an [IllegalArgumentException]; a paper has one
  ///   heading of level 1, and no level is left out
  record Heading(int level, String words) implements Block {
    public Heading {
      if (level < 1 || level > 3) throw new IllegalArgumentException("no heading of " + level);
    }
  }

  /// A paragraph; each line break in it is kept.
  record Words(String words, Style style) implements Block {
    public Words(String words) {
      this(words, Style.BODY);
    }
  }

  /// How a paragraph is set.
  enum Style {
    BODY,
    /// What stands out, for example the rating.
    LEAD,
    /// Notes and sources.
    SMALL
  }

  /// A list of points.
  record Points(List<String> items) implements Block {
    public Points {
      items = List.copyOf(items);
    }
  }

  /// A table with a caption and a heading for each column; its first column names the rows.
  ///
  /// A row that has not one cell for each column is refused with an [IllegalArgumentException].
  record Grid(String caption, List<GridColumn> columns, List<List<String>> rows) implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (var row : rows)
        if (row.size() != columns.size())
          throw new IllegalArgumentException("a row of another length in " + caption);
    }
  }

  /// One column of a table.
  ///
  /// @param share its share of the width, in units of its own
  /// @param number whether it holds numbers, which stand to the right
  record GridColumn(String title, double share, boolean number) {}

  /// A chart; what it shows is its text for those who cannot see it.
  record Picture(Drawing drawing) implements Block {}

  /// The headings of level 2 that follow, each with its page.
  record Contents() implements Block {}

  /// What follows begins on a new page.
  record PageBreak() implements Block {}
}
