package starboard.publication.site;

import java.util.List;
import java.util.Locale;
import starboard.application.publishing.CouncilReport;
import starboard.application.publishing.PublicationContents;
import starboard.publication.wording.Wording;

/// The first page: what this is, what can be taken along, and all councils.
public record IndexPage(
    Frame frame,
    String title,
    String lead,
    List<String> about,
    List<Frame.Link> files,
    List<Entry> councils) {
  static final String PATH = "index.html";

  /// A council in the list.
  ///
  /// @param words what the search looks in
  public record Entry(
      String href,
      String name,
      String signs,
      String rating,
      String type,
      String region,
      String words) {}

  static IndexPage of(PublicationContents contents) {
    return new IndexPage(
        Frame.of(contents, PATH, "Councils and files"),
        Wording.title(contents),
        contents.figures().getFirst().says(),
        List.of(Wording.source(contents)),
        List.of(
            new Frame.Link("report.pdf", "The report as PDF, with all charts and annexes", false),
            new Frame.Link("results.xlsx", "All tables as a spreadsheet", false),
            new Frame.Link("data/results.json", "All tables as JSON, each column described", false),
            new Frame.Link("data/columns.csv", "What each column of the CSV files holds", false)),
        contents.councils().stream().map(IndexPage::entry).toList());
  }

  private static Entry entry(CouncilReport it) {
    var council = it.council();
    var rating = Wording.rating(it.standing());
    return new Entry(
        "councils/" + council.id() + ".html",
        council.name(),
        it.standing().map(Wording::signs).orElse(""),
        rating,
        council.type().title(),
        council.region().title(),
        String.join(" ", council.name(), council.type().title(), council.region().title(), rating)
            .toLowerCase(Locale.UK));
  }
}
