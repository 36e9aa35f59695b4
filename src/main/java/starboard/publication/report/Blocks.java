package starboard.publication.report;

import java.util.ArrayList;
import java.util.List;
import starboard.application.publishing.PublicationContents;
import starboard.publication.paper.Block;
import starboard.publication.paper.Paper;
import starboard.publication.wording.PlainTable;
import starboard.publication.wording.Section;
import starboard.publication.wording.Wording;
import starboard.results.table.Cell;
import starboard.results.table.Table;

/// Sections and tables as blocks of a paper.
final class Blocks {
  private Blocks() {}

  static List<Block> of(Section section) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Heading(2, section.heading()));
    for (var text : section.texts()) blocks.add(new Block.Words(text));
    if (!section.points().isEmpty()) blocks.add(new Block.Points(section.points()));
    for (var table : section.tables()) blocks.add(of(table));
    return blocks;
  }

  static Block of(PlainTable table) {
    var columns =
        table.columns().stream()
            .map(it -> new Block.GridColumn(it.title(), it.share(), false))
            .toList();
    return new Block.Grid(table.caption(), columns, table.rows());
  }

  /// A table of the results with the widths that its words ask for.
  static Block of(Table table) {
    var columns = new ArrayList<Block.GridColumn>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      var cells = table.rows().stream().map(it -> it.cells().get(column)).toList();
      var words = cells.stream().allMatch(it -> it instanceof Cell.Text || it instanceof Cell.None);
      int longest = cells.stream().mapToInt(it -> it.shown().length()).max().orElse(1);
      var title = table.columns().get(i).title();
      int word = List.of(title.split(" ")).stream().mapToInt(String::length).max().orElse(1);
      columns.add(
          new Block.GridColumn(title, Math.clamp(Math.max(longest, word), 4, 26) + 2.0, !words));
    }
    var rows =
        table.rows().stream().map(it -> it.cells().stream().map(Cell::shown).toList()).toList();
    return new Block.Grid(table.title(), columns, rows);
  }

  static Paper paper(
      PublicationContents contents, String title, String subject, List<Block> blocks) {
    return new Paper(title, subject, Wording.foot(contents), contents.head().at(), blocks);
  }

  /// From what it was made, as the last words of a paper; the head itself is at the foot of each
  /// page.
  static Block made(PublicationContents contents) {
    return new Block.Words(
        "%s Whoever has the journal can prove by its head, below, what was published."
            .formatted(Wording.head(contents.head())),
        Block.Style.SMALL);
  }
}
