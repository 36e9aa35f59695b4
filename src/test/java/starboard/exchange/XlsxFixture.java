package starboard.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A workbook written by hand, part for part, so that it can hold what no spreadsheet program would
/// write.
public final class XlsxFixture {
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder relations = new StringBuilder();
  private int count;

  public XlsxFixture() {
    parts.put(
        "[Content_Types].xml",
        """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-\
        officedocument.spreadsheetml.sheet.main+xml"/>\
        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-\
        officedocument.spreadsheetml.styles+xml"/>\
        <Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-\
        officedocument.spreadsheetml.sharedStrings+xml"/></Types>\
        """);
    // Formats by number: 0 plain, 1 a date, 2 a percentage, 3 a date of the workbook's own.
    parts.put(
        "xl/styles.xml",
        """
        <styleSheet xmlns="%s"><numFmts count="1"><numFmt numFmtId="164" \
        formatCode="[$-809]dd\\ mmmm\\ yyyy;@"/></numFmts><cellXfs count="4"><xf numFmtId="0"/>\
        <xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>\
        """
            .formatted(MAIN));
    parts.put("xl/sharedStrings.xml", "<sst xmlns=\"%s\"/>".formatted(MAIN));
  }

  /// A visible sheet with these rows, as in the part of a sheet.
  public XlsxFixture sheet(String name, String rows) {
    return sheet(name, "visible", rows);
  }

  /// A sheet with this state.
  public XlsxFixture sheet(String name, String state, String rows) {
    count++;
    sheets.append(
        "<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"rId%d\"/>"
            .formatted(name, count, state, count));
    relations.append(
        "<Relationship Id=\"rId%d\" Type=\"x\" Target=\"worksheets/sheet%d.xml\"/>"
            .formatted(count, count));
    return part(
        "xl/worksheets/sheet%d.xml".formatted(count),
        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
  }

  /// Any part.
  public XlsxFixture part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /// Texts that cells point to by their number.
  public XlsxFixture texts(String... texts) {
    var xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
    for (var text : texts) xml.append("<si><t>").append(text).append("</t></si>");
    return part("xl/sharedStrings.xml", xml.append("</sst>").toString());
  }

  /// A row of texts.
  public static String row(int number, String... texts) {
    var cells = new StringBuilder();
    for (var text : texts)
      cells.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    return row(number, cells.toString());
  }

  /// A row of cells.
  public static String row(int number, CharSequence cells) {
    return "<row r=\"%d\">%s</row>".formatted(number, cells);
  }

  /// Writes it.
  public Path write(Path file) {
    try {
      return Files.write(file, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() throws IOException {
    var all = new LinkedHashMap<>(parts);
    all.put(
        "xl/workbook.xml",
        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
            .formatted(MAIN, RELATIONS, sheets));
    all.put("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
