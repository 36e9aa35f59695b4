package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.publishing.Correction;
import starboard.application.publishing.CouncilReport;
import starboard.application.publishing.PublicationContents;
import starboard.casework.Council;
import starboard.casework.year.ReviewPart;
import starboard.results.CouncilResult;
import starboard.results.table.Cell;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// Whatever people type stands on page, paper and sheet as they typed it, and does nothing there.
class HostileTextTest {
  private static final String SCRIPT = "<script>alert(\"1\")</script> & 'so' <b>on</b>";
  private static final String FORMULA = "=HYPERLINK(\"http://x\")";
  private static final String LONG =
      "Llanfair".repeat(400) + "\u202E\u0007\u0000\u000B\uFFFE 中文 𝔸 e\u0301";

  @TempDir static Path folder = Path.of("");
  private static Council council = Packs.record().councils().getFirst().council();

  @BeforeAll
  static void print() throws BadInput {
    var contents = hostile(Packs.invented());
    council = contents.councils().getFirst().council();
    Packs.print(contents, folder.resolve("pack"));
  }

  @Test
  void aPageShowsItAsText() throws IOException {
    var html = read("councils/" + council.id() + ".html");
    assertFalse(html.contains("<script>alert"));
    assertFalse(html.contains("<b>on</b>"));
    var page = Jsoup.parse(html);
    assertEquals(SCRIPT, page.select("h1").text());
    assertEquals(List.of(), PageFaults.of(page));
    for (var section : List.of("#judgements", "#priorities", "#representations", "#evidence"))
      assertTrue(page.select("section:has(> " + section + ")").text().contains(SCRIPT), section);
    assertEquals(0, page.select("main script").size());
  }

  @Test
  void theListAndTheAnnexShowItAsText() throws IOException {
    for (var name : List.of("index.html", "annex-1.html", "corrections.html", "results.html")) {
      var html = read(name);
      assertFalse(html.contains("<script>alert"), name);
      assertEquals(List.of(), PageFaults.of(Jsoup.parse(html)), name);
    }
    assertTrue(Jsoup.parse(read("index.html")).select("#list a").text().contains(SCRIPT));
  }

  @Test
  void aPaperKeepsTheStandardsWithIt() throws IOException {
    for (var name : List.of("councils/" + council.id() + ".pdf", "report.pdf"))
      assertEquals(
          List.of(), PdfFaults.of(Files.readAllBytes(folder.resolve("pack").resolve(name))), name);
  }

  @Test
  void noCellOfADataFileBecomesAFormula() throws IOException {
    var csv = read("data/annex-1.csv");
    assertTrue(csv.contains("\"'=HYPERLINK(\"\"http://x\"\")\""));
    assertFalse(csv.lines().anyMatch(it -> it.startsWith("=") || it.startsWith("\"=")));
  }

  private static String read(String path) throws IOException {
    return Files.readString(folder.resolve("pack").resolve(path), StandardCharsets.UTF_8);
  }

  private static PublicationContents hostile(PublicationContents contents) {
    var councils = new ArrayList<>(contents.councils());
    councils.set(0, hostile(councils.getFirst()));
    var correction =
        new Correction(
            councils.getFirst().council(),
            contents.round().id(),
            LocalDate.of(2004, 2, 29),
            SCRIPT,
            LONG);
    return new PublicationContents(
        contents.results(),
        contents.figures(),
        hostile(contents.annex1()),
        contents.annex2(),
        List.of(new PublicationContents.Passage(SCRIPT, List.of(SCRIPT, LONG))),
        councils,
        contents.areas(),
        List.of(correction),
        contents.head());
  }

  /// Its first row names a formula.
  private static Table hostile(Table table) {
    var rows = new ArrayList<>(table.rows());
    var cells = new ArrayList<>(rows.getFirst().cells());
    cells.set(0, new Cell.Text(FORMULA));
    rows.set(0, new Row(cells, rows.getFirst().behind()));
    return new Table(table.id(), table.title(), table.columns(), rows, table.notes());
  }

  private static CouncilReport hostile(CouncilReport it) {
    var result = it.result();
    var named =
        new CouncilResult(
            new Council(
                result.council().id(), SCRIPT, result.council().type(), result.council().region()),
            result.id(),
            result.grades(),
            result.stars(),
            result.points(),
            result.determined(),
            result.unsure());
    var day = LocalDate.of(2003, 6, 30);
    return new CouncilReport(
        named,
        it.moved(),
        it.judgements().stream()
            .map(one ->
                new CouncilReport.Judged(
                    one.subject(), one.grade(), one.before(), one.moved(), true, SCRIPT + LONG))
            .toList(),
        it.history(),
        Optional.of(day),
        List.of(new CouncilReport.Reviewed(ReviewPart.PRIORITIES, List.of(SCRIPT, LONG))),
        List.of(SCRIPT),
        List.of(new CouncilReport.Point(SCRIPT, SCRIPT + LONG, day, SCRIPT, SCRIPT, SCRIPT)),
        List.of(
            new CouncilReport.Source(
                SCRIPT + LONG, SCRIPT, FORMULA, Optional.of(day), day, SCRIPT, SCRIPT, SCRIPT)),
        it.inYear(),
        List.of(SCRIPT),
        List.of());
  }
}
