package starboard.publication.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Sets a table. Its headings are shown again on each page, but read once; a row is kept whole
/// where a page can hold it, and the last rows go to a new page together, with the notes below
/// them.
final class GridSetter {
  /// The sizes that are tried, until the longest words of all columns fit beside each other.
  private static final double[] SIZES = {8.3, 7.7, 7.1};

  private static final double INSET = 4;

  /// So many rows do not stand on a page by themselves at the end of a table.
  private static final int LAST = 3;

  private static final double ABOVE = 3.2;
  private static final double AFTER = 8;
  private static final double BELOW = 3.6;

  private final Sheet sheet;
  private final Block.Grid grid;
  private final double below;
  private final double size;
  private final double step;
  private final double[] lefts;
  private final List<List<String>> titles;

  /// @param below what the notes that follow need
  GridSetter(Sheet sheet, Block.Grid grid, double below) {
    this.sheet = sheet;
    this.grid = grid;
    this.below = below;
    size = GridWidths.size(grid, sheet.face(true), SIZES, 2 * INSET);
    step = size * 1.36;
    var widths = GridWidths.of(grid, sheet.face(true), size, 2 * INSET);
    lefts = new double[widths.length + 1];
    lefts[0] = Sheet.LEFT;
    for (int i = 0; i < widths.length; i++) lefts[i + 1] = lefts[i] + widths[i];
    titles = lines(grid.columns().stream().map(Block.GridColumn::title).toList(), true);
  }

  void set() {
    sheet.gap(2);
    sheet.keep(step * 3 + height(titles) + 30);
    sheet.tags().open("Table");
    caption();
    sheet.tags().open("THead");
    row(titles, true, "Column");
    sheet.tags().close();
    sheet.tags().open("TBody");
    var rows = grid.rows().stream().map(it -> lines(it, false)).toList();
    for (int i = 0; i < rows.size(); i++) {
      var needs = i > 0 && i == rows.size() - LAST ? last(rows) : height(rows.get(i));
      if (!sheet.fits(needs) && needs < Sheet.height() / 2) turn();
      row(rows.get(i), false, "Row");
    }
    sheet.tags().close();
    sheet.tags().close();
    sheet.down(AFTER);
  }

  /// What the last rows and the notes need.
  private double last(List<List<List<String>>> rows) {
    return AFTER
        + below
        + rows.subList(rows.size() - LAST, rows.size()).stream().mapToDouble(this::height).sum();
  }

  private void caption() {
    sheet.tags().open("Caption");
    sheet.pdf().beginPart();
    for (var line : Lines.of(grid.caption(), sheet.face(true), size + 0.7, Sheet.WIDTH)) {
      sheet.words(line, Sheet.LEFT, sheet.y() - size, true, size + 0.7, Ink.TEXT);
      sheet.down(step * 1.1);
    }
    sheet.canvas().end();
    sheet.tags().close();
    sheet.down(2);
  }

  private List<List<String>> lines(List<String> cells, boolean bold) {
    var lines = new ArrayList<List<String>>();
    for (int i = 0; i < cells.size(); i++)
      lines.add(
          Lines.of(cells.get(i), sheet.face(bold), size, lefts[i + 1] - lefts[i] - 2 * INSET));
    return lines;
  }

  private double height(List<List<String>> row) {
    return ABOVE + BELOW + step * deepest(row);
  }

  private static int deepest(List<List<String>> row) {
    return row.stream().mapToInt(List::size).max().orElse(1);
  }

  /// A row; one that no page could hold goes on on the next.
  private void row(List<List<String>> row, boolean head, String scope) {
    int all = deepest(row);
    var elements = new ArrayList<COSDictionary>();
    sheet.tags().open("TR");
    int from = 0;
    while (from < all) {
      if (!sheet.fits(ABOVE + BELOW + step)) turn();
      int room = (int) ((sheet.y() - ABOVE - BELOW - 64) / step);
      int to = Math.min(all, from + Math.max(1, room));
      slice(row, from, to, head, scope, elements);
      from = to;
      if (from < all) turn();
    }
    sheet.tags().close();
  }

  private void slice(
      List<List<String>> row,
      int from,
      int to,
      boolean head,
      String scope,
      List<COSDictionary> elements) {
    double height = ABOVE + BELOW + step * (to - from);
    ground(height, head);
    for (int i = 0; i < row.size(); i++) {
      boolean names = head || i == 0;
      if (elements.size() <= i) {
        elements.add(sheet.tags().open(names ? "TH" : "TD"));
        if (names) {
          var about = Tags.about("Table");
          about.setName(COSName.getPDFName("Scope"), scope);
          elements.get(i).setItem(COSName.A, about);
        }
      } else sheet.tags().again(elements.get(i));
      sheet.pdf().beginPart();
      for (int line = from; line < Math.min(to, row.get(i).size()); line++)
        words(row.get(i).get(line), i, sheet.y() - ABOVE - size - step * (line - from), head);
      sheet.canvas().end();
      sheet.tags().close();
    }
    sheet.down(height);
  }

  private void words(String words, int column, double base, boolean bold) {
    double x = lefts[column] + INSET;
    if (grid.columns().get(column).number())
      x = lefts[column + 1] - INSET - sheet.face(bold).width(words, size);
    sheet.words(words, x, base, bold, size, Ink.TEXT);
  }

  private void ground(double height, boolean head) {
    sheet.canvas().beginArtifact();
    if (head) sheet.canvas().box(Sheet.LEFT, sheet.y() - height, Sheet.WIDTH, height, Ink.SHADE);
    sheet.canvas().box(Sheet.LEFT, sheet.y() - height, Sheet.WIDTH, 0.5, Ink.RULE);
    sheet.canvas().end();
  }

  /// A new page with the headings at its top, which are not read again.
  private void turn() {
    sheet.turn();
    ground(height(titles), true);
    sheet.canvas().beginArtifact();
    for (int i = 0; i < titles.size(); i++)
      for (int line = 0; line < titles.get(i).size(); line++)
        words(titles.get(i).get(line), i, sheet.y() - ABOVE - size - step * line, true);
    sheet.canvas().end();
    sheet.down(height(titles));
  }
}
