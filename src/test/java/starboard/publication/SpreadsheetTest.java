package starboard.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import starboard.publication.data.Spreadsheet;

/// The spreadsheet against the Analysis Function's checklist for accessible spreadsheets, an item a
/// test.
class SpreadsheetTest {
  private static final Map<String, List<Row>> SHEETS = new LinkedHashMap<>();
  private static final Map<String, String> PARTS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    var bytes = Spreadsheet.of(Packs.record());
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      for (var sheet : book.getSheets().toList()) SHEETS.put(sheet.getName(), sheet.read());
    }
    try (var zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      for (var it : Collections.list(zip.getEntries()))
        PARTS.put(
            it.getName(),
            new String(zip.getInputStream(it).readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void aCoverContentsAndNotesComeFirst() {
    assertEquals(List.of("Cover", "Contents", "Notes"), List.copyOf(SHEETS.keySet()).subList(0, 3));
  }

  @Test
  void everySheetHasItsTitleInItsFirstCell() {
    SHEETS.forEach((name, rows) -> assertFalse(text(rows.getFirst(), 0).isBlank(), name));
  }

  @Test
  void theContentsNameEverySheet() {
    var named = SHEETS.getOrDefault("Contents", List.of()).stream().map(it -> text(it, 0)).toList();
    for (var name : List.copyOf(SHEETS.keySet()).subList(2, SHEETS.size()))
      assertTrue(named.contains(name), name);
  }

  @Test
  void everySheetButTheCoverHasOneMarkedUpTable() {
    var tables = PARTS.keySet().stream().filter(it -> it.startsWith("xl/tables/")).toList();
    assertEquals(SHEETS.size() - 1, tables.size());
    assertEquals(
        SHEETS.size() - 1,
        sheets().stream().filter(it -> it.contains("<tableParts count=\"1\"")).count());
  }

  @Test
  void everyTableBeginsInTheFirstColumnUnderTheWordsOfItsSheet() {
    PARTS.forEach((name, xml) -> {
      if (name.startsWith("xl/tables/")) assertTrue(xml.contains("ref=\"A4:"), name);
    });
  }

  @Test
  void headingsAreInOneRowAndEachIsThereOnce() {
    tables()
        .forEach((name, rows) -> {
          var headings = cells(rows.get(3));
          assertEquals(headings.size(), headings.stream().distinct().count(), name);
          assertFalse(headings.contains(""), name);
        });
  }

  @Test
  void nothingIsMergedHiddenFrozenOrCalculated() {
    for (var xml : sheets())
      for (var never : List.of("<mergeCell", "hidden=\"1\"", "<pane ", "<f>"))
        assertFalse(xml.contains(never), never);
  }

  @Test
  void noTableHasAnEmptyCellRowOrColumn() {
    tables()
        .forEach((name, rows) -> {
          int width = cells(rows.get(3)).size();
          for (var row : rows.subList(3, rows.size())) {
            assertEquals(width, cells(row).size(), name + " row " + row.getRowNum());
            assertFalse(cells(row).contains(""), name + " row " + row.getRowNum());
          }
        });
  }

  @Test
  void shorthandIsExplainedInTheNotes() {
    var notes = SHEETS.getOrDefault("Notes", List.of()).stream().map(it -> text(it, 1)).toList();
    assertTrue(notes.stream().anyMatch(it -> it.startsWith("[x] means")));
    assertTrue(notes.stream().anyMatch(it -> it.startsWith("[z] means")));
  }

  @Test
  void everySheetBearsTheRoundAndTheHeadOfTheJournal() {
    SHEETS.forEach((name, rows) -> {
      var made = text(rows.get(2), 0);
      assertTrue(made.contains("Round 2003-11"), name);
      assertTrue(made.contains(Packs.record().head().hash().hex()), name);
    });
  }

  @Test
  void numbersAreNumbersAndEqualTheTables() {
    for (var table : Packs.record().tables()) {
      var name =
          table.id().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
              + table.id().substring(1).replace('-', ' ');
      var rows = SHEETS.getOrDefault(name, List.of());
      assertEquals(table.rows().size() + 4, rows.size(), name);
      for (int i = 0; i < table.rows().size(); i++)
        for (int at = 0; at < table.columns().size(); at++) {
          var shown = table.rows().get(i).cells().get(at).shown().replace("%", "");
          var read = text(rows.get(i + 4), at);
          if (read.equals("[x]")) assertEquals("–", shown);
          else if (read.equals("[z]")) assertEquals("", shown);
          else if (shown.matches("-?[0-9.]+"))
            assertEquals(Double.parseDouble(shown), Double.parseDouble(read), name);
          else assertEquals(shown, read, name);
        }
    }
  }

  private static List<String> sheets() {
    return PARTS.entrySet().stream()
        .filter(it -> it.getKey().startsWith("xl/worksheets/sheet"))
        .map(Map.Entry::getValue)
        .toList();
  }

  private static Map<String, List<Row>> tables() {
    var tables = new LinkedHashMap<>(SHEETS);
    tables.remove("Cover");
    return tables;
  }

  private static List<String> cells(Row row) {
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.getCellCount(); i++) cells.add(text(row, i));
    return cells;
  }

  private static String text(Row row, int column) {
    return row.getOptionalCell(column).map(it -> it.getRawValue()).orElse("");
  }
}
