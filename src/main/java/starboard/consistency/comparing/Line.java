package starboard.consistency.comparing;

import java.util.List;

/// One thing told of every council that is compared.
///
/// @param cells one a council, in the order of the comparison
public record Line(Aspect aspect, String title, List<Cell> cells) {
  public Line {
    cells = List.copyOf(cells);
  }

  /// Whether not all councils are told the same of.
  public boolean differs() {
    return cells.stream().map(Cell::words).distinct().count() > 1;
  }

  /// Whether a council is unlike the others: it is not among the largest group of which the same is
  /// told, or no group is larger than all others.
  ///
  /// @param council its place in the comparison, from 0
  public boolean standsOut(int council) {
    var own = alike(cells.get(council).words());
    var largest = cells.stream().mapToLong(it -> alike(it.words())).max().orElse(0);
    return differs() && (own < largest || groupsOf(largest) > 1);
  }

  private long alike(String words) {
    return cells.stream().filter(it -> it.words().equals(words)).count();
  }

  private long groupsOf(long size) {
    return cells.stream().map(Cell::words).distinct().filter(it -> alike(it) == size).count();
  }
}
