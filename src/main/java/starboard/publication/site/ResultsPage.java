package starboard.publication.site;

import java.util.List;
import starboard.application.publishing.PublicationContents;
import starboard.publication.svg.SvgWriter;
import starboard.publication.wording.Meaning;
import starboard.publication.wording.Section;
import starboard.results.chart.Drafting;
import starboard.results.figure.Figure;

/// The results: the commentary, and every figure as a chart, a sentence and a table.
public record ResultsPage(
    Frame frame,
    String title,
    String lead,
    List<PublicationContents.Passage> passages,
    Section meaning,
    List<Shown> figures) {
  static final String PATH = "results.html";
  private static final double WIDTH = 760;

  /// For a phone: a drawing of its own, for one that is only made smaller cannot be read.
  private static final double NARROW = Drafting.LEAST_WIDTH;

  /// A figure on the page.
  ///
  /// @param wide and `narrow` are markup, written by us: the same chart twice, of which one is
  ///   shown
  public record Shown(
      String id, String title, String says, String wide, String narrow, TableView table) {}

  static ResultsPage of(PublicationContents contents) {
    var name = "Results of " + contents.month();
    return new ResultsPage(
        Frame.of(contents, PATH, name),
        name,
        contents
            .results()
            .before()
            .map(it -> "Beside the ratings of %s.".formatted(it.title()))
            .orElse("The first round of the record."),
        contents.commentary(),
        Meaning.ofAll(),
        contents.figures().stream().map(ResultsPage::shown).toList());
  }

  private static Shown shown(Figure it) {
    return new Shown(
        it.id(),
        it.title(),
        it.says(),
        svg(it, WIDTH, "-chart"),
        svg(it, NARROW, "-narrow"),
        TableView.of(it.table(), false));
  }

  private static String svg(Figure it, double width, String end) {
    var drawing = Drafting.draw(it.chart(), it.title(), it.says(), width);
    return SvgWriter.forPages().write(drawing, it.id() + end);
  }
}
