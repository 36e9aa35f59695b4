package starboard.publication.site;

import java.util.List;
import starboard.application.publishing.PublicationContents;
import starboard.publication.wording.Wording;

/// What every page has around what it says.
///
/// @param title of the browser's window
/// @param root the way to the folder of the pack, blank or `../`
/// @param script whether the page searches
public record Frame(
    String title,
    String publication,
    String root,
    List<Link> links,
    String round,
    String head,
    String made,
    boolean script) {
  private static final List<Link> PAGES =
      List.of(
          new Link("index.html", "Councils", false),
          new Link("results.html", "Results", false),
          new Link("annex-1.html", "Annex 1", false),
          new Link("annex-2.html", "Annex 2", false),
          new Link("corrections.html", "Corrections", false));

  public Frame {
    links = List.copyOf(links);
  }

  /// A way to another page of the site.
  ///
  /// @param here whether it is this page
  public record Link(String href, String words, boolean here) {}

  /// The frame of a page.
  ///
  /// @param path of the page in the folder
  /// @param name what the page is
  static Frame of(PublicationContents contents, String path, String name) {
    var publication = Wording.title(contents);
    return new Frame(
        name + " – " + publication,
        publication,
        path.contains("/") ? "../" : "",
        PAGES.stream().map(it -> new Link(it.href(), it.words(), it.href().equals(path))).toList(),
        contents.round().id().text(),
        contents.head().hash().hex(),
        (contents.round().invented() ? Wording.source(contents) + " " : "")
            + Wording.head(contents.head()),
        path.equals("index.html"));
  }
}
