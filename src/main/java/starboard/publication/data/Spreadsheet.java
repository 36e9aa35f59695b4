package starboard.publication.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import starboard.application.publishing.PublicationContents;
import starboard.publication.wording.Wording;
import starboard.results.table.Cell;
import starboard.results.table.Column;
import starboard.results.table.Row;
import starboard.results.table.Table;

/// The tables as a spreadsheet by the guidance of the Government Analysis Function on releasing
/// statistics in spreadsheets: a cover, contents and notes first; then one table a sheet, its title
/// in A1, what to know under it, then the marked-up table with one row of headings; nothing merged,
/// hidden, frozen or blank.
public final class Spreadsheet {
  public static final String PATH = "results.xlsx";

  /// Where there is no number to show.
  static final String NOT_AVAILABLE = "[x]";

  /// Where nothing applies, for example no change.
  static final String NOT_APPLICABLE = "[z]";

  private static final int HEAD = 3;

  /// More columns than this are printed on turned paper.
  private static final int UPRIGHT = 5;

  private final PublicationContents contents;
  private final LinkedHashMap<String, Table> sheets = new LinkedHashMap<>();

  private Spreadsheet(PublicationContents contents) {
    this.contents = contents;
    for (var it : contents.tables()) sheets.put(Wording.sentence(it.id().replace('-', ' ')), it);
  }

  /// The bytes of the file, the same for the same contents.
  public static byte[] of(PublicationContents contents) {
    var out = new ByteArrayOutputStream(64_000);
    try {
      new Spreadsheet(contents).write(out);
      return SteadyZip.of(out.toByteArray(), contents.head().at());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ByteArrayOutputStream out) throws IOException {
    try (var book = new Workbook(out, "Starboard", "1.0")) {
      book.setGlobalDefaultFont("Arial", 12);
      book.properties().setTitle(Wording.title(contents));
      cover(book.newWorksheet("Cover"));
      links(list(book, "Contents", "Contents", contents()));
      var _ = list(book, "Notes", "Notes and shorthand", notes());
      for (var sheet : sheets.entrySet())
        table(book.newWorksheet(sheet.getKey()), sheet.getValue());
    }
  }

  private void cover(Worksheet sheet) {
    heading(sheet, 0, Wording.title(contents), SheetMarkup.FIRST);
    var lines = new ArrayList<String>();
    lines.add("Social Services Inspectorate. Published " + Wording.published(contents) + ".");
    lines.add(made());
    lines.add(
        "The worksheet Contents lists the tables, one a worksheet. The worksheet Notes explains"
            + " shorthand and notes.");
    lines.add(
        "The same tables are in the folder data as CSV and JSON, with a description of every"
            + " column.");
    for (int i = 0; i < lines.size(); i++) {
      sheet.value(i + 1, 0, lines.get(i));
      sheet.style(i + 1, 0).wrapText(true).set();
    }
    sheet.width(0, 100);
  }

  private List<List<String>> contents() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("Worksheet", "Table"));
    rows.add(List.of("Notes", "Notes and shorthand"));
    sheets.forEach((name, table) -> rows.add(List.of(name, table.title())));
    return rows;
  }

  /// From each name in the contents to its worksheet.
  private void links(Worksheet sheet) {
    var names = new ArrayList<>(List.of("Notes"));
    names.addAll(sheets.keySet());
    for (int i = 0; i < names.size(); i++)
      sheet.hyperlink(
          HEAD + 1 + i, 0, HyperLink.internal("'%s'!A1".formatted(names.get(i)), names.get(i)));
  }

  private List<List<String>> notes() {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of("Where", "Note"));
    rows.add(List.of("All worksheets", NOT_AVAILABLE + " means that a number is not available."));
    rows.add(
        List.of(
            "All worksheets",
            NOT_APPLICABLE + " means that nothing applies; in a column of changes, no change."));
    sheets.forEach((name, table) -> {
      for (var note : table.notes()) rows.add(List.of(name, note));
      for (var column : table.columns())
        rows.add(List.of(name, column.title() + ": " + column.describes()));
    });
    return rows;
  }

  private Worksheet list(Workbook book, String name, String title, List<List<String>> rows) {
    var sheet = book.newWorksheet(name);
    heading(sheet, 0, title, SheetMarkup.OTHERS);
    sheet.value(1, 0, "This worksheet contains one table.");
    sheet.value(2, 0, made());
    for (int row = 0; row < rows.size(); row++)
      for (int column = 0; column < rows.get(row).size(); column++) {
        sheet.value(HEAD + row, column, rows.get(row).get(column));
        var style = sheet.style(HEAD + row, column).wrapText(true).verticalAlignment("top");
        (row == 0 ? style.bold() : style).set();
      }
    sheet.width(0, 26);
    sheet.width(1, 90);
    mark(sheet, rows.size() - 1, rows.getFirst(), name);
    return sheet;
  }

  private void table(Worksheet sheet, Table table) {
    heading(sheet, 0, table.title(), SheetMarkup.OTHERS);
    sheet.value(
        1, 0, "This worksheet contains one table. Notes and shorthand are on the worksheet Notes.");
    sheet.value(2, 0, made());
    for (int i = 0; i < table.columns().size(); i++) {
      sheet.value(HEAD, i, table.columns().get(i).title());
      sheet.style(HEAD, i).bold().wrapText(true).verticalAlignment("top").set();
      sheet.width(i, i == 0 ? 30 : 16);
    }
    int at = HEAD + 1;
    for (var row : table.rows()) row(sheet, at++, row);
    mark(
        sheet,
        table.rows().size(),
        table.columns().stream().map(Column::title).toList(),
        table.id());
  }

  private static void row(Worksheet sheet, int at, Row row) {
    for (int i = 0; i < row.cells().size(); i++)
      switch (row.cells().get(i)) {
        case Cell.Text(var words) -> text(sheet, at, i, words);
        case Cell.Count(int count) -> sheet.value(at, i, count);
        case Cell.Percent it -> sheet.value(at, i, it.rounded());
        case Cell.Average it -> number(sheet, at, i, it.shown());
        case Cell.Measured it -> number(sheet, at, i, it.shown());
        case Cell.None _ -> sheet.value(at, i, NOT_AVAILABLE);
      }
  }

  private static void text(Worksheet sheet, int row, int column, String words) {
    sheet.value(row, column, words.isBlank() ? NOT_APPLICABLE : words);
    sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
  }

  /// With as many decimals as it is shown with everywhere.
  private static void number(Worksheet sheet, int row, int column, String shown) {
    var number = new BigDecimal(shown);
    sheet.value(row, column, number);
    if (number.scale() > 0)
      sheet.style(row, column).format("0." + "0".repeat(number.scale())).set();
  }

  private static void heading(Worksheet sheet, int row, String words, int size) {
    sheet.value(row, 0, words);
    sheet.style(row, 0).bold().fontSize(size).set();
  }

  /// A table whose columns are named as their headings are: a program that reads the file takes it
  /// for damaged otherwise. Plain, without fills.
  private static void mark(Worksheet sheet, int rows, List<String> headings, String name) {
    var word = name.replace('-', '_').toLowerCase(Locale.ROOT);
    sheet
        .range(HEAD, 0, HEAD + rows, headings.size() - 1)
        .createTable(headings.stream().map(SheetMarkup::escaped).toArray(String[]::new))
        .setName(word)
        .setDisplayName(word)
        .styleInfo()
        .setStyleName("TableStyleLight1")
        .setShowRowStripes(false);
    sheet.paperSize(PaperSize.A4_PAPER);
    if (headings.size() > UPRIGHT) sheet.pageOrientation("landscape");
  }

  private String made() {
    return "Round %s. %s Journal head: %s."
        .formatted(
            contents.round().id(), Wording.head(contents.head()), contents.head().hash().hex());
  }
}
