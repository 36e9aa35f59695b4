package starboard.publication.site;

import java.util.List;
import starboard.application.publishing.CouncilReport;
import starboard.application.publishing.PublicationContents;
import starboard.publication.wording.CouncilSections;
import starboard.publication.wording.Section;
import starboard.publication.wording.Wording;

/// The page of a council.
public record CouncilPage(
    Frame frame,
    String name,
    String signs,
    String rating,
    String about,
    List<Frame.Link> files,
    TableView judgements,
    List<Part> parts) {

  /// A section with its tables as a page shows them.
  public record Part(
      String id, String heading, List<String> texts, List<String> points, List<TableView> tables) {}

  static CouncilPage of(PublicationContents contents, CouncilReport report) {
    var council = report.council();
    return new CouncilPage(
        Frame.of(contents, path(report), council.name()),
        council.name(),
        report.standing().map(Wording::signs).orElse(""),
        CouncilSections.rating(contents, report),
        CouncilSections.about(report),
        List.of(
            new Frame.Link(council.id() + ".pdf", "Performance report as PDF", false),
            new Frame.Link(council.id() + "-letter.pdf", "Letter to the director as PDF", false)),
        TableView.of(CouncilSections.judgements(contents, report)),
        CouncilSections.of(contents, report).stream().map(CouncilPage::part).toList());
  }

  static String path(CouncilReport report) {
    return "councils/" + report.council().id() + ".html";
  }

  private static Part part(Section it) {
    return new Part(
        it.id(),
        it.heading(),
        it.texts(),
        it.points(),
        it.tables().stream().map(TableView::of).toList());
  }
}
