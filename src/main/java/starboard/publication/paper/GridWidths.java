package starboard.publication.paper;

import java.util.stream.Stream;

/// How wide the columns of a table are: by their shares, but no word is broken while there is room.
final class GridWidths {
  /// A longer word is broken: it would take the width of all others.
  private static final double LONGEST = Sheet.WIDTH / 4;

  private GridWidths() {}

  /// The first of the sizes at which no word has to be broken, else the last.
  static double size(Block.Grid grid, Face bold, double[] sizes, double inset) {
    for (double size : sizes) {
      double all = 0;
      for (int i = 0; i < grid.columns().size(); i++) all += longest(grid, i, bold, size) + inset;
      if (all <= Sheet.WIDTH) return size;
    }
    return sizes[sizes.length - 1];
  }

  /// @param inset the room beside the words of a cell
  static double[] of(Block.Grid grid, Face bold, double size, double inset) {
    int columns = grid.columns().size();
    var least = new double[columns];
    for (int i = 0; i < columns; i++) least[i] = longest(grid, i, bold, size) + inset;
    double all = grid.columns().stream().mapToDouble(Block.GridColumn::share).sum();
    var widths = new double[columns];
    double lacking = 0;
    double spare = 0;
    for (int i = 0; i < columns; i++) {
      widths[i] = Sheet.WIDTH * grid.columns().get(i).share() / all;
      lacking += Math.max(0, least[i] - widths[i]);
      spare += Math.max(0, widths[i] - least[i]);
    }
    // What some lack is taken from those that have more than they need, as far as that goes.
    double given = Math.min(lacking, spare);
    for (int i = 0; i < columns; i++) {
      double more = widths[i] - least[i];
      widths[i] -= more > 0 ? given * more / spare : lacking == 0 ? 0 : given * more / lacking;
    }
    return widths;
  }

  private static double longest(Block.Grid grid, int column, Face bold, double size) {
    var cells = grid.rows().stream().map(it -> it.get(column));
    return Stream.concat(Stream.of(grid.columns().get(column).title()), cells)
        .flatMap(it -> Stream.of(Face.plain(it).split("[ \n]+")))
        .distinct()
        .mapToDouble(it -> bold.width(it, size) + 0.5)
        .filter(it -> it < LONGEST)
        .max()
        .orElse(0);
  }
}
