package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.publishing.Correction;
import starboard.application.publishing.PublicationContents;
import starboard.casework.determination.Change;
import starboard.rating.Serving;
import starboard.rating.Subject;

/// A whole round, from its opening by commands to its publication, and once more after a case was
/// opened again.
class WholeRoundTest {
  private static final String WHY =
      "; adults’ serving Some, before Most. Reason: A return was misread.";

  @TempDir static Path folder = Path.of("");
  private static PublicationContents first = Packs.record();
  private static PublicationContents second = Packs.record();

  @BeforeAll
  static void publish() throws BadInput {
    var round = WholeRound.determined();
    first = round.contents();
    Packs.print(first, folder.resolve("first"));
    round.determineAgain(
        "Kent",
        "A return was misread.",
        Map.of(Subject.ADULTS_SERVING, new Change(Serving.SOME, "The audit says so.")));
    round.determineAgain("Essex", "A word was wrong.", Map.of());
    second = round.contents();
    Packs.print(second, folder.resolve("second"));
  }

  @Test
  void whatWasDeterminedAgainIsACorrectionWithWhatItWasAndWhatItIs() {
    assertEquals(List.of(), first.corrections());
    assertEquals(
        List.of(
            "The determined case was opened again. It was determined again on 2 November 2026: the"
                + " rating and the four judgements as before.",
            "The determined case was opened again. It was determined again on 2 November 2026: two"
                + " stars, before three stars; adults’ serving Some, before Most."),
        second.corrections().stream().map(Correction::what).toList());
    assertEquals(
        List.of("A word was wrong.", "A return was misread."),
        second.corrections().stream().map(Correction::why).toList());
  }

  @Test
  void theLogOfCorrectionsIsOnItsPageInTheReportAndWithTheCouncil() throws IOException {
    assertTrue(page("first/corrections.html").contains("There are none."));
    for (var path : List.of("second/corrections.html", "second/councils/kent.html"))
      assertTrue(page(path).contains("two stars, before three stars" + WHY), path);
    for (var path : List.of("second/report.pdf", "second/councils/kent.pdf"))
      assertTrue(paper(path).contains("two stars, before three stars" + WHY), path);
  }

  @Test
  void theReportOfACouncilTellsEverythingThatWasRecorded() throws IOException {
    for (var shown : List.of(page("first/councils/kent.html"), paper("first/councils/kent.pdf"))) {
      for (var said :
          List.of(
              "would limit “Serving people well?” for children’s services to Some, but is not"
                  + " applied: Two of the three counted were siblings.",
              "Priorities for improvement",
              "a slip: children’s serving",
              "partly accepted",
              "Standards areas: 1 ",
              "children’s services; area 1",
              "2 Nov 2026")) assertTrue(shown.contains(said), said + " in " + shown);
    }
    assertTrue(page("first/councils/barnet.html").contains("limits “Serving people well?”"));
  }

  @Test
  void itsPapersKeepTheStandards() throws IOException {
    for (var path : List.of("councils/kent.pdf", "councils/kent-letter.pdf", "report.pdf"))
      assertEquals(
          List.of(),
          PdfFaults.of(Files.readAllBytes(folder.resolve("second").resolve(path))),
          path);
  }

  private static String page(String path) throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve(path))).select("main").text();
  }

  private static String paper(String path) throws IOException {
    try (var document = Loader.loadPDF(Files.readAllBytes(folder.resolve(path)))) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
