package starboard.publication.site;

import java.util.List;
import starboard.application.publishing.PublicationContents;
import starboard.publication.svg.SvgWriter;
import starboard.results.chart.Drafting;
import starboard.results.figure.Figure;

/// The results: the commentary, and every figure as a chart, a sentence and a table.
public record ResultsPage(
    Frame frame,
    String title,
    String lead,
    List<PublicationContents.Passage> passages,
    List<Shown> figures) {
  static final String PATH = "results.html";
  private static final double WIDTH = 760;

  /// A figure on the page.
  ///
  /// @param svg markup, written by us
  public record Shown(String id, String title, String says, String svg, TableView table) {}

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
        contents.figures().stream().map(ResultsPage::shown).toList());
  }

  private static Shown shown(Figure it) {
    var drawing = Drafting.draw(it.chart(), it.title(), it.says(), WIDTH);
    var svg = SvgWriter.forPages().write(drawing, it.id() + "-chart");
    return new Shown(it.id(), it.title(), it.says(), svg, TableView.of(it.table(), false));
  }
}
