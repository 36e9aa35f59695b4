package starboard.publication.site;

import java.util.List;
import starboard.application.Days;
import starboard.application.publishing.PublicationContents;
import starboard.publication.wording.Wording;

/// The log of corrections.
public record CorrectionsPage(Frame frame, List<Line> corrections) {
  static final String PATH = "corrections.html";

  /// One correction.
  public record Line(String day, String href, String council, String what) {}

  static CorrectionsPage of(PublicationContents contents) {
    return new CorrectionsPage(
        Frame.of(contents, PATH, "Corrections"),
        contents.corrections().stream()
            .map(it ->
                new Line(
                    Days.words(it.day()),
                    "councils/" + it.council().id() + ".html",
                    it.council().name(),
                    Wording.corrected(it)))
            .toList());
  }
}
