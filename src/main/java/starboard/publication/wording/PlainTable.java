package starboard.publication.wording;

import java.util.List;

/// A table of words, as a page and a paper show it alike; its first column names the rows.
///
/// @param id one of its kind on a page: lower-case words joined by `-`
public record PlainTable(String id, String caption, List<Column> columns, List<List<String>> rows) {
  public PlainTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// One column.
  ///
  /// @param share its share of the width of a paper
  public record Column(String title, int share) {}
}
