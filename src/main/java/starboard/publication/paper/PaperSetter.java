package starboard.publication.paper;

import java.io.IOException;
import java.util.List;

/// Sets papers. Nothing is kept between two papers, so any number of threads may set with the same
/// faces.
public final class PaperSetter {
  private static final double SIZE = 9.5;
  private static final double NOTE = 8;
  private static final double LEADING = 1.42;
  private static final double INDENT = 13;

  /// The most that the caption, the titles and the first row of a table need.
  private static final double TABLE_HEAD = 95;

  private final Sheet sheet;
  private final ContentsSetter contents;

  private PaperSetter(Sheet sheet, ContentsSetter contents) {
    this.sheet = sheet;
    this.contents = contents;
  }

  /// The bytes of a paper; the same for the same paper and faces.
  public static byte[] set(Paper paper, Faces faces) throws IOException {
    var contents = new ContentsSetter(paper);
    // Where headings come to stand is known only once all is set.
    if (contents.wanted()) set(paper, faces, contents);
    return set(paper, faces, contents);
  }

  private static byte[] set(Paper paper, Faces faces, ContentsSetter contents) throws IOException {
    try (var pdf = new TaggedPdf(paper, faces)) {
      var sheet = new Sheet(pdf, faces);
      var setter = new PaperSetter(sheet, contents);
      for (int i = 0; i < paper.blocks().size(); i++) {
        var left = paper.blocks().subList(i, paper.blocks().size());
        setter.keepTogether(left);
        setter.set(left.getFirst(), setter.notes(left.subList(1, left.size())));
      }
      sheet.feet(Face.plain(paper.foot()));
      return pdf.finish();
    }
  }

  /// A heading whose words lead to a chart goes to the next page where the chart would, and one
  /// that leads to a table where its caption, its titles and its first row would.
  private void keepTogether(List<Block> blocks) {
    if (!(blocks.getFirst() instanceof Block.Heading)) return;
    double height = 60;
    for (var block : blocks.subList(1, Math.min(4, blocks.size())))
      switch (block) {
        case Block.Words(var words, var _) -> height += height(words, SIZE);
        case Block.Picture(var drawing) -> {
          sheet.keep(height + PictureSetter.height(drawing));
          return;
        }
        case Block.Grid _ -> {
          sheet.keep(height + TABLE_HEAD);
          return;
        }
        case Block.Heading _, Block.Points _, Block.Contents _, Block.PageBreak _ -> {
          return;
        }
      }
  }

  /// What the notes need that follow a table.
  private double notes(List<Block> blocks) {
    double height = 0;
    for (var block : blocks) {
      if (!(block instanceof Block.Words(var words, var style)) || style != Block.Style.SMALL)
        return height;
      height += height(words, NOTE);
    }
    return height;
  }

  private double height(String words, double size) {
    return Lines.of(words, sheet.face(false), size, Sheet.WIDTH).size() * size * LEADING + 6;
  }

  /// @param below what the notes that follow it need
  private void set(Block block, double below) {
    switch (block) {
      case Block.Heading(int level, var words) -> heading(level, words);
      case Block.Words(var words, var style) -> paragraph(words, style);
      case Block.Points(var items) -> points(items);
      case Block.Grid it -> new GridSetter(sheet, it, below).set();
      case Block.Picture(var drawing) -> PictureSetter.set(sheet, drawing);
      case Block.Contents() -> contents.set(sheet);
      case Block.PageBreak() -> {
        if (!sheet.atTop()) sheet.turn();
      }
    }
  }

  private void heading(int level, String words) {
    double size = level == 1 ? 21 : level == 2 ? 14 : 11;
    sheet.gap(level == 1 ? 18 : level == 2 ? 16 : 10);
    var lines = Lines.of(words, sheet.face(true), size, Sheet.WIDTH);
    // A heading is not left alone at the foot of a page.
    sheet.keep(lines.size() * size * 1.25 + 60);
    sheet.pdf().bookmark(level, Face.plain(words), sheet.y());
    contents.stands(level, words, sheet.pdf().canvases().size());
    lines(lines, "H" + level, true, size, 1.25, level == 3 ? Ink.TEXT : Ink.LEAD, Sheet.LEFT);
    sheet.down(level == 1 ? 8 : 4);
  }

  private void paragraph(String words, Block.Style style) {
    double size = style == Block.Style.LEAD ? 12.5 : style == Block.Style.SMALL ? NOTE : SIZE;
    var bold = style == Block.Style.LEAD;
    var ink = style == Block.Style.SMALL ? Ink.QUIET : Ink.TEXT;
    lines(
        Lines.of(words, sheet.face(bold), size, Sheet.WIDTH),
        "P",
        bold,
        size,
        LEADING,
        ink,
        Sheet.LEFT);
    sheet.down(6);
  }

  private void points(List<String> items) {
    if (items.isEmpty()) return;
    sheet.tags().open("L");
    for (var item : items) {
      var lines = Lines.of(item, sheet.face(false), SIZE, Sheet.WIDTH - INDENT);
      sheet.keep(Math.min(lines.size(), 2) * SIZE * LEADING);
      sheet.tags().open("LI");
      sheet.tags().open("Lbl");
      sheet.pdf().beginPart();
      sheet.words("•", Sheet.LEFT + 3, sheet.y() - SIZE, false, SIZE, Ink.TEXT);
      sheet.canvas().end();
      sheet.tags().close();
      lines(lines, "LBody", false, SIZE, LEADING, Ink.TEXT, Sheet.LEFT + INDENT);
      sheet.tags().close();
      sheet.down(2);
    }
    sheet.tags().close();
    sheet.down(5);
  }

  private void lines(
      List<String> lines,
      String type,
      boolean bold,
      double size,
      double leading,
      Ink ink,
      double x) {
    double step = size * leading;
    sheet.keep(Math.min(lines.size(), 2) * step);
    sheet.tags().open(type);
    sheet.pdf().beginPart();
    for (var line : lines) {
      if (!sheet.fits(step)) {
        sheet.canvas().end();
        sheet.turn();
        sheet.pdf().beginPart();
      }
      sheet.words(line, x, sheet.y() - size, bold, size, ink);
      sheet.down(step);
    }
    sheet.canvas().end();
    sheet.tags().close();
  }
}
