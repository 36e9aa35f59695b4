package starboard.publication.report;

import java.util.ArrayList;
import java.util.List;
import starboard.application.Days;
import starboard.application.publishing.PublicationContents;
import starboard.publication.paper.Block;
import starboard.publication.paper.Paper;
import starboard.publication.wording.Meaning;
import starboard.publication.wording.Wording;
import starboard.results.CouncilResult;
import starboard.results.chart.Drafting;
import starboard.results.figure.Annexes;
import starboard.results.figure.Figure;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// The whole report: what the results say, every figure, both annexes and the corrections.
public final class ReportPaper {
  private static final double WIDTH = 760;

  private final PublicationContents contents;
  private final List<Block> blocks = new ArrayList<>();

  private ReportPaper(PublicationContents contents) {
    this.contents = contents;
  }

  public static Paper of(PublicationContents contents) {
    var it = new ReportPaper(contents);
    it.front();
    it.commentary();
    it.blocks.addAll(Blocks.of(Meaning.ofAll()));
    contents.figures().forEach(it::figure);
    it.annexes();
    it.corrections();
    it.blocks.add(Blocks.made(contents));
    return Blocks.paper(
        contents,
        Wording.title(contents),
        "The ratings of all councils with social services responsibilities",
        it.blocks);
  }

  private void front() {
    blocks.add(new Block.Words("Social Services Inspectorate", Block.Style.SMALL));
    blocks.add(new Block.Heading(1, Wording.title(contents)));
    blocks.add(new Block.Words(contents.figures().getFirst().says(), Block.Style.LEAD));
    blocks.add(new Block.Words(Wording.source(contents)));
    blocks.add(new Block.Heading(2, "Contents"));
    blocks.add(new Block.Contents());
    blocks.add(new Block.PageBreak());
  }

  private void commentary() {
    for (var passage : contents.commentary()) {
      blocks.add(new Block.Heading(2, passage.heading()));
      for (var sentence : passage.sentences()) blocks.add(new Block.Words(sentence));
    }
  }

  private void figure(Figure figure) {
    blocks.add(new Block.Heading(2, figure.title()));
    blocks.add(new Block.Words(figure.says()));
    blocks.add(
        new Block.Picture(Drafting.draw(figure.chart(), figure.title(), figure.says(), WIDTH)));
    blocks.add(Blocks.of(figure.table()));
    notes(figure.table());
  }

  private void notes(Table table) {
    for (var note : table.notes()) blocks.add(new Block.Words(note, Block.Style.SMALL));
  }

  private void annexes() {
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, contents.annex1().title()));
    // Its shorthand is told first: the table goes on over pages.
    notes(contents.annex1());
    blocks.add(annex1());
    blocks.add(new Block.PageBreak());
    blocks.add(new Block.Heading(2, contents.annex2().title()));
    blocks.addAll(Annex2Grids.of(contents.annex2()));
    notes(contents.annex2());
  }

  /// Annex 1 with each arrow beside what it is about: thirteen columns are too many for paper.
  private Block annex1() {
    var columns = new ArrayList<Block.GridColumn>();
    columns.add(new Block.GridColumn("Council", 24, false));
    columns.add(new Block.GridColumn("Type", 6, false));
    columns.add(new Block.GridColumn("Region", 7, false));
    for (var it : Annexes.ORDER) columns.add(new Block.GridColumn(Wording.subject(it), 14, false));
    columns.add(new Block.GridColumn("Stars", 11, false));
    var rows = new ArrayList<List<String>>();
    for (var row : contents.annex1().rows())
      contents
          .results()
          .now()
          .find(row.behind().getFirst())
          .ifPresent(it -> rows.add(row(row, it)));
    return new Block.Grid(contents.annex1().title(), columns, rows);
  }

  /// The name and the codes as in the table, the rest with its arrow.
  private List<String> row(Row cells, CouncilResult it) {
    var row = new ArrayList<String>();
    for (var cell : cells.cells().subList(0, 3)) row.add(cell.shown());
    for (var subject : Annexes.ORDER)
      row.add(
          Wording.grade(it.grade(subject)) + Wording.sign(contents.results().arrow(it, subject)));
    row.add(
        it.stars().map(Wording::signs).orElse("not rated")
            + Wording.sign(contents.results().arrow(it)));
    return row;
  }

  private void corrections() {
    blocks.add(new Block.Heading(2, "Corrections"));
    if (contents.corrections().isEmpty()) blocks.add(new Block.Words("There are none."));
    else
      blocks.add(
          new Block.Points(
              contents.corrections().stream()
                  .map(it ->
                      "%s, %s: %s"
                          .formatted(
                              Days.words(it.day()), it.council().name(), Wording.corrected(it)))
                  .toList()));
  }
}
