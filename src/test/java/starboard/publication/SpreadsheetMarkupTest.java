package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import starboard.publication.data.Spreadsheet;

/// The spreadsheet against the items of the checklist for accessible spreadsheets that no reading
/// of its values tells: how it is marked up, and what is not in it.
class SpreadsheetMarkupTest {
  private static final Map<String, Document> PARTS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    var channel = new SeekableInMemoryByteChannel(Spreadsheet.of(Packs.record()));
    try (var zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
      for (var it : Collections.list(zip.getEntries())) {
        var xml = new String(zip.getInputStream(it).readAllBytes(), StandardCharsets.UTF_8);
        PARTS.put(it.getName(), Jsoup.parse(xml, it.getName(), Parser.xmlParser()));
      }
    }
  }

  @Test
  void everyColumnOfATableIsNamedAsItsHeading() {
    assertEquals(
        sheets().count() - 1, sheets().mapToLong(it -> table(it).count()).sum(), "tables found");
    sheets()
        .forEach(sheet ->
            table(sheet)
                .forEach(table ->
                    assertEquals(
                        cells(sheet, 4).map(SpreadsheetMarkupTest::text).toList(),
                        table.select("tableColumn").eachAttr("name"))));
  }

  @Test
  void everyTableHasANameOfItsOwnAndNoFilter() {
    var names = new HashSet<String>();
    tables()
        .forEach(it -> {
          var name = it.select("table").attr("displayName");
          assertTrue(names.add(name), name);
          assertFalse(name.matches("(?i)table\\d*"), name);
          assertEquals(0, it.select("autoFilter").size(), name);
        });
    assertTrue(names.contains("annex_1"));
  }

  @Test
  void nothingIsFilledAndNoStripesDivideARow() {
    assertEquals(
        List.of("none", "gray125"),
        part("xl/styles.xml").select("patternFill").eachAttr("patternType"));
    assertEquals(2, part("xl/styles.xml").select("fill").size());
    tables()
        .forEach(it -> {
          assertEquals("TableStyleLight1", it.select("tableStyleInfo").attr("name"));
          assertEquals("0", it.select("tableStyleInfo").attr("showRowStripes"));
        });
  }

  @Test
  void everyTitleIsMarkedAsAHeading() {
    var styles = part("xl/styles.xml");
    assertEquals("1", styles.select("cellStyle[name=Heading 1][builtinId=16]").attr("xfId"));
    assertEquals(2, styles.select("cellStyleXfs > xf").size());
    sheets()
        .forEach(sheet ->
            assertEquals("1", style(cells(sheet, 1).findFirst().orElseThrow()).attr("xfId")));
  }

  @Test
  void everyTextInATableIsWrapped() {
    sheets()
        .filter(it -> !table(it).toList().isEmpty())
        .forEach(sheet ->
            sheet.select("row").stream()
                .skip(3)
                .flatMap(it -> it.select("c[t=s]").stream())
                .forEach(it ->
                    assertEquals(
                        "true", style(it).select("alignment").attr("wrapText"), text(it))));
  }

  @Test
  void allLettersAreArialAndNotSmallerThanTwelvePoints() {
    for (var it : part("xl/styles.xml").select("font")) {
      assertEquals("Arial", it.select("name").attr("val"));
      assertTrue(Double.parseDouble(it.select("sz").attr("val")) >= 12);
      assertEquals(0, it.select("i, u").size());
    }
  }

  @Test
  void thereAreNoPicturesMacrosCommentsHeadersOrFeet() {
    for (var name : PARTS.keySet())
      assertFalse(name.matches("(?i).*(media|drawing|comment|vba|printerSettings).*"), name);
    sheets().forEach(it -> assertEquals("", it.select("headerFooter").text()));
  }

  @Test
  void nothingStandsBelowATable() {
    sheets()
        .forEach(sheet ->
            table(sheet)
                .forEach(table -> {
                  var ends = table.select("table").attr("ref").replaceAll(".*\\D", "");
                  assertEquals(ends, sheet.select("row").eachAttr("r").getLast());
                }));
  }

  @Test
  void theContentsLeadToEverySheet() {
    var names = part("xl/workbook.xml").select("sheet").eachAttr("name");
    assertEquals(names.size(), new HashSet<>(names).size());
    var contents = part("xl/worksheets/sheet2.xml");
    assertEquals(
        names.subList(2, names.size()).stream().map("'%s'!A1"::formatted).toList(),
        contents.select("hyperlink").eachAttr("location"));
  }

  @Test
  void itOpensOnItsFirstSheetAndSaysItsTitleAndLanguage() {
    assertEquals("0", part("xl/workbook.xml").select("workbookView").attr("activeTab"));
    sheets().forEach(it -> assertEquals(0, it.select("selection").size()));
    var core = part("docProps/core.xml");
    assertTrue(core.select("dc|title").text().startsWith("Performance ratings"));
    assertEquals("en-GB", core.select("dc|language").text());
  }

  private static Document part(String name) {
    return PARTS.getOrDefault(name, new Document(""));
  }

  private static Stream<Document> sheets() {
    return PARTS.entrySet().stream()
        .filter(it -> it.getKey().matches("xl/worksheets/sheet\\d+.xml"))
        .map(Map.Entry::getValue);
  }

  private static Stream<Document> tables() {
    return PARTS.entrySet().stream()
        .filter(it -> it.getKey().startsWith("xl/tables/"))
        .map(Map.Entry::getValue);
  }

  /// The table of a sheet, or none on the cover.
  private static Stream<Document> table(Document sheet) {
    var name = sheet.location();
    var relations = part(name.replace("worksheets/", "worksheets/_rels/") + ".rels");
    return relations.select("Relationship[Target*=tables/]").stream()
        .map(it -> part("xl/" + it.attr("Target").replaceFirst("^(\\.\\./|/xl/)", "")));
  }

  private static Stream<Element> cells(Document sheet, int row) {
    return sheet.select("row[r=%d] > c".formatted(row)).stream();
  }

  private static Element style(Element cell) {
    int at = cell.hasAttr("s") ? Integer.parseInt(cell.attr("s")) : 0;
    return part("xl/styles.xml").select("cellXfs > xf").get(at);
  }

  private static String text(Element cell) {
    int at = Integer.parseInt(cell.select("v").text());
    return Pattern.compile("\\s+")
        .matcher(part("xl/sharedStrings.xml").select("si").get(at).text())
        .replaceAll(" ");
  }
}
