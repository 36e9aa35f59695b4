package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;

/// The whole pack of the published record, made once and looked at from all sides.
class RecordPackTest {
  @TempDir static Path folder = Path.of("");
  private static SortedMap<String, byte[]> files = new TreeMap<>();
  private static final Map<String, Document> PAGES = new TreeMap<>();

  @BeforeAll
  static void print() throws BadInput, IOException {
    var pack = Packs.print(Packs.record(), folder.resolve("pack"));
    files = Packs.files(folder.resolve("pack"));
    assertEquals(files.size(), pack.files());
    files.forEach((path, bytes) -> {
      if (path.endsWith(".html"))
        PAGES.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
    });
  }

  @Test
  void everyFileIsThere() {
    var expected =
        new TreeSet<>(
            Set.of(
                "index.html",
                "results.html",
                "annex-1.html",
                "annex-2.html",
                "corrections.html",
                "starboard.css",
                "search.js",
                "report.pdf",
                "results.xlsx",
                "data/results.json",
                "data/columns.csv",
                PackPlace.MARK));
    for (var table : Packs.record().tables()) expected.add("data/" + table.id() + ".csv");
    for (var it : Packs.record().councils())
      for (var end : List.of(".html", ".pdf", "-letter.pdf"))
        expected.add("councils/" + it.council().id() + end);
    assertEquals(150, Packs.record().councils().size());
    assertEquals(expected, files.keySet());
  }

  @Test
  void everyLinkLeadsToAFileOrAPlaceOnThePage() {
    var broken = new ArrayList<String>();
    PAGES.forEach((path, page) -> {
      for (var link : page.select("[href], [src]")) {
        var to = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        if (!leads(path, page, to)) broken.add(path + " -> " + to);
      }
    });
    assertEquals(List.of(), broken);
  }

  private static boolean leads(String path, Document page, String to) {
    if (to.startsWith("#")) return page.getElementById(to.substring(1)) != null;
    var at = Path.of("/" + path).resolveSibling(to).normalize();
    return files.containsKey(at.toString().substring(1));
  }

  @Test
  void everyPageCanBeReachedFromTheFirst() {
    var reached = new TreeSet<String>();
    reach("index.html", reached);
    assertEquals(PAGES.keySet(), reached);
  }

  private static void reach(String path, Set<String> reached) {
    var page = PAGES.get(path);
    if (page == null || !reached.add(path)) return;
    for (var link : page.select("a[href$=.html]")) {
      var at = Path.of("/" + path).resolveSibling(link.attr("href")).normalize();
      reach(at.toString().substring(1), reached);
    }
  }

  @Test
  void everyPageCanBeReadWithoutSeeingIt() {
    var faults = new ArrayList<String>();
    PAGES.forEach((path, page) -> {
      for (var fault : PageFaults.of(page)) faults.add(path + ": " + fault);
    });
    assertEquals(List.of(), faults);
  }

  @Test
  void aCellOnALineOfItsOwnIsNamedByItsColumn() {
    var labels = new TreeSet<String>();
    PAGES.forEach((_, page) -> {
      for (var it : page.select(".stacked td")) labels.add(it.attr("data-label"));
    });
    assertTrue(labels.contains("Grade:"), labels.toString());
    assertTrue(labels.contains("Adults’ services: Serving people well?"), labels.toString());
    for (var it : labels) assertTrue(it.matches(".+[^?:]:|.+\\?"), it);
  }

  @Test
  void nothingIsAskedFromElsewhere() {
    PAGES.forEach((path, page) -> {
      for (var it : page.select("[href], [src]"))
        assertTrue(!it.attr("href").contains(":") && !it.attr("src").contains(":"), path);
    });
    for (var name : List.of("starboard.css", "search.js"))
      assertTrue(!text(name).contains("http") && !text(name).contains("@import"), name);
  }

  @Test
  void everyPageAndDataFileBearsTheRoundAndTheHeadOfTheJournal() {
    var head = Packs.record().head().hash().hex();
    PAGES.forEach((path, page) -> {
      assertEquals(head, page.select("footer p:eq(1) code").text(), path);
      assertTrue(page.select("footer").text().contains("Round 2003-11"), path);
    });
    files.keySet().stream()
        .filter(it -> it.startsWith("data/"))
        .forEach(it -> assertTrue(text(it).contains(head) && text(it).contains("2003-11"), it));
  }

  @Test
  void whatTheRecordDoesNotTellIsSaidSo() {
    var kent = PAGES.getOrDefault("councils/kent.html", new Document(""));
    assertEquals("Kent", kent.select("h1").text());
    assertEquals(
        "For this council it does not hold: the reasons for the judgements; limits by key"
            + " indicators; strengths, areas for development and priorities; the council’s"
            + " representations; evidence schedule.",
        kent.select("#missing + p").text());
    assertEquals(List.of(), kent.select("#evidence, #limits, th:contains(Reason)").eachText());
    assertEquals("There are none.", kent.select("#corrections + p").text());
    var walsall = PAGES.getOrDefault("councils/walsall.html", new Document(""));
    assertTrue(walsall.select("#ratings-table").text().contains("(reconstructed)"));
  }

  @Test
  void noTwoColumnsOfADataFileAreCalledTheSame() {
    for (var path : files.keySet())
      if (path.endsWith(".csv")) {
        var names = List.of(text(path).lines().findFirst().orElseThrow().split(",", -1));
        assertEquals(names.size(), Set.copyOf(names).size(), path + " " + names);
      }
  }

  @Test
  void everySheetOfPaperBearsTheRoundAndTheHeadOfTheJournal() throws IOException {
    var foot = "Round 2003-11 · journal " + Packs.record().head().hash().hex();
    for (var path : List.of("report.pdf", "councils/kent.pdf", "councils/kent-letter.pdf"))
      try (var document = Loader.loadPDF(files.getOrDefault(path, new byte[0]))) {
        var words = new PDFTextStripper();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          words.setStartPage(page);
          words.setEndPage(page);
          assertTrue(words.getText(document).contains(foot), path + " page " + page);
        }
      }
  }

  @Test
  void noWordOfAHeadingIsBrokenOnPaper() throws IOException {
    try (var document = Loader.loadPDF(files.getOrDefault("report.pdf", new byte[0]))) {
      var words = new PDFTextStripper().getText(document);
      assertTrue(words.contains("Nov"), words);
      assertFalse(Pattern.compile("Novembe(?!r)").matcher(words).find());
    }
  }

  @Test
  void whatTheRatingsBringWithThemIsToldAndNothingMore() {
    var told =
        PAGES.getOrDefault("results.html", new Document("")).select("section:has(> #meaning)");
    assertEquals(
        List.of("Three stars", "Two stars", "One star", "Zero stars"),
        told.select("li").stream().map(it -> it.text().replaceFirst(":.*", "")).toList());
    assertTrue(told.select("li").eachText().getLast().contains("no higher than weak"));
    for (var page : PAGES.values())
      for (var sentence : page.select("section:has(> #meaning)").text().split("\\. ", -1))
        if (sentence.contains("comprehensive performance assessment"))
          assertTrue(
              sentence.contains("no higher than weak")
                  || sentence.contains("not placed as excellent"),
              sentence);
  }

  @Test
  void everyChartIsThereForADeskAndForAPhoneWithItsTableAndItsData() {
    var results = PAGES.getOrDefault("results.html", new Document(""));
    int figures = Packs.record().figures().size();
    for (var one :
        List.of(".broad > svg", ".narrow > svg", "details table", "details a[href$=.csv]"))
      assertEquals(figures, results.select(".figure " + one).size(), one);
  }

  @Test
  void thePapersKeepTheStandards() throws IOException {
    for (var path : List.of("report.pdf", "councils/kent.pdf", "councils/kent-letter.pdf"))
      assertEquals(List.of(), PdfFaults.of(files.getOrDefault(path, new byte[0])), path);
  }

  @Test
  void theSameJournalGivesTheSameBytes() throws BadInput, IOException {
    Packs.print(Packs.record(), folder.resolve("again"));
    var again = Packs.files(folder.resolve("again"));
    assertEquals(files.keySet(), again.keySet());
    again.forEach((path, bytes) -> assertArrayEquals(files.get(path), bytes, path));
  }

  private static String text(String path) {
    return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
  }
}
