package starboard.publication.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets the list of headings with their pages. It is as long the first time, when no page is known
/// yet, as the second.
final class ContentsSetter {
  private static final int LEVEL = 2;
  private static final double SIZE = 9.5;
  private static final double STEP = 15;

  private final boolean wanted;
  private final List<String> headings;
  private final Map<String, Integer> pages = new HashMap<>();

  ContentsSetter(Paper paper) {
    wanted = paper.blocks().contains(new Block.Contents());
    headings =
        paper.blocks().stream()
            .dropWhile(it -> !(it instanceof Block.Contents))
            .filter(it -> it instanceof Block.Heading(var level, var _) && level == LEVEL)
            .map(it -> ((Block.Heading) it).words())
            .toList();
  }

  /// Whether the paper has such a list.
  boolean wanted() {
    return wanted;
  }

  /// A heading came to stand on a page.
  void stands(int level, String words, int page) {
    if (level == LEVEL) pages.put(words, page);
  }

  void set(Sheet sheet) {
    sheet.tags().open("TOC");
    for (var heading : headings) {
      if (!sheet.fits(STEP)) sheet.turn();
      sheet.tags().open("TOCI");
      sheet.pdf().beginPart();
      double base = sheet.y() - SIZE;
      var face = sheet.face(false);
      var page = pages.containsKey(heading) ? Integer.toString(pages.getOrDefault(heading, 0)) : "";
      double room = Sheet.WIDTH - 40;
      sheet.words(
          Lines.of(heading, face, SIZE, room).getFirst(), Sheet.LEFT, base, false, SIZE, Ink.TEXT);
      sheet.words(page, Sheet.RIGHT - face.width(page, SIZE), base, false, SIZE, Ink.TEXT);
      sheet.canvas().end();
      sheet.tags().close();
      sheet.down(STEP);
    }
    sheet.tags().close();
    sheet.down(6);
  }
}
