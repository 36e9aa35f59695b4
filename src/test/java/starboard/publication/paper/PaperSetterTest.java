package starboard.publication.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import starboard.publication.PdfFaults;
import starboard.results.chart.Drawing;
import starboard.results.chart.Mark;
import starboard.results.chart.Tone;

/// Papers hold what their blocks say, in their order, and keep PDF/UA-1 and PDF/A-3u.
class PaperSetterTest {
  private static final List<Block.GridColumn> TWO =
      List.of(new Block.GridColumn("What", 1, false), new Block.GridColumn("Much", 1, true));

  @Test
  void everyKindOfBlockKeepsTheStandards() throws IOException {
    var drawing =
        new Drawing(
            600,
            200,
            "A chart",
            "It shows all marks.",
            List.of(
                new Mark.Bar(10, 10, 50, 100, Tone.NOW, 0.5, Optional.empty()),
                new Mark.Disc(200, 100, 30, Tone.UP, Optional.empty()),
                new Mark.Area(
                    List.of(new Mark.Point(1, 1), new Mark.Point(9, 1), new Mark.Point(5, 9)),
                    Tone.DOWN,
                    1,
                    Optional.empty()),
                new Mark.Stroke(
                    List.of(new Mark.Point(0, 0), new Mark.Point(100, 100)), Tone.GRID, 1, true),
                new Mark.Words(300, 150, "Words", Mark.Anchor.MIDDLE, 12, true, Tone.INK)));
    var pdf =
        set(
            new Block.Heading(1, "One"),
            new Block.Words("A lead", Block.Style.LEAD),
            new Block.Heading(2, "Two"),
            new Block.Points(List.of("First", "Second")),
            new Block.Grid("Numbers", TWO, List.of(List.of("A", "1"), List.of("B", ""))),
            new Block.PageBreak(),
            new Block.Picture(drawing),
            new Block.Words("A note", Block.Style.SMALL));
    assertEquals(List.of(), PdfFaults.of(pdf));
    assertEquals(
        List.of("One", "A lead", "Two", "• First", "• Second", "Numbers", "What Much", "A 1", "B"),
        text(pdf).lines().map(String::strip).filter(it -> !it.isEmpty()).limit(9).toList());
  }

  @Test
  void aTableThatIsLongerThanAPageGoesOnUnderItsHeadings() throws IOException {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < 120; i++) rows.add(List.of("row " + i, Integer.toString(i)));
    var pdf = set(new Block.Heading(1, "Long"), new Block.Grid("Rows", TWO, rows));
    try (var document = Loader.loadPDF(pdf)) {
      assertTrue(document.getNumberOfPages() > 2);
      for (int page = 1; page <= document.getNumberOfPages(); page++)
        assertTrue(page(document, page).contains("What Much"), "page " + page);
    }
    for (int i = 0; i < 120; i++) assertTrue(text(pdf).contains("row " + i + " " + i));
    assertEquals(List.of(), PdfFaults.of(pdf));
  }

  @Test
  void theLastRowsOfATableAndItsNoteStandTogether() throws IOException {
    for (int many = 25; many < 60; many++) {
      var rows = new ArrayList<List<String>>();
      for (int i = 1; i <= many; i++) rows.add(List.of("row " + i, "x"));
      var pdf =
          set(
              new Block.Heading(1, "Long"),
              new Block.Grid("Rows", TWO, rows),
              new Block.Words("A note", Block.Style.SMALL));
      try (var document = Loader.loadPDF(pdf)) {
        var last = page(document, document.getNumberOfPages());
        for (var words : List.of("row " + (many - 2), "row " + many, "A note"))
          assertTrue(last.contains(words), words + " not on " + last);
      }
    }
  }

  @Test
  void theContentsTellThePageOfEachHeading() throws IOException {
    var pdf =
        set(
            new Block.Heading(1, "All"),
            new Block.Contents(),
            new Block.PageBreak(),
            new Block.Heading(2, "First"),
            new Block.PageBreak(),
            new Block.Heading(2, "Second"),
            new Block.Words("It stands here."));
    try (var document = Loader.loadPDF(pdf)) {
      assertTrue(page(document, 1).replaceAll("\\s+", " ").contains("First 2 Second 3"));
      assertTrue(page(document, 3).contains("It stands here."));
    }
    assertEquals(List.of(), PdfFaults.of(pdf));
  }

  @Test
  void aCellThatNoPageCanHoldGoesOnOnTheNext() throws IOException {
    var words = "word ".repeat(4000).strip();
    var pdf =
        set(
            new Block.Heading(1, "Long"),
            new Block.Grid("Cell", TWO, List.of(List.of("name", words))));
    assertEquals(List.of(), PdfFaults.of(pdf));
    assertEquals(4000, Arrays.stream(text(pdf).split("\\s+")).filter("word"::equals).count());
  }

  @Test
  void aWordThatIsWiderThanItsPlaceIsBrokenAndNothingIsLost() throws IOException {
    var pdf = set(new Block.Heading(1, "x".repeat(300)), new Block.Words("y".repeat(3000)));
    var letters = text(pdf).replaceAll("\\s", "");
    assertEquals(300, letters.chars().filter(it -> it == 'x').count());
    assertEquals(3000, letters.chars().filter(it -> it == 'y').count());
  }

  @Test
  void aLetterThatTheFaceLacksIsAQuestionMark() throws IOException {
    var pdf = set(new Block.Heading(1, "Signs"), new Block.Words("CO₂ é ★ ↑ – 中"));
    assertTrue(text(pdf).contains("CO₂ é ★ ↑ – ?"), text(pdf));
    assertEquals(List.of(), PdfFaults.of(pdf));
  }

  @Test
  void headingsAreBookmarksUnderEachOther() throws IOException {
    var pdf =
        set(
            new Block.Heading(1, "All"),
            new Block.Heading(2, "First"),
            new Block.Heading(3, "Deep"),
            new Block.Heading(2, "Second"));
    try (var document = Loader.loadPDF(pdf)) {
      var all = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("All", all.getTitle());
      assertEquals("First", all.getFirstChild().getTitle());
      assertEquals("Deep", all.getFirstChild().getFirstChild().getTitle());
      assertEquals("Second", all.getLastChild().getTitle());
    }
  }

  private static byte[] set(Block... blocks) throws IOException {
    var paper =
        new Paper(
            "A paper",
            "For a test",
            "Foot",
            Instant.parse("2003-11-13T00:00:00Z"),
            List.of(blocks));
    return PaperSetter.set(paper, Faces.of(List.of(paper)));
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static String page(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(document);
  }
}
