package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.exchange.XlsxFixture.row;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;

/// What is read out of a workbook, and which workbooks are not read at all.
@Timeout(20)
class WorkbookTest {
  private static final String HEAD = row(1, "council", "A1");
  private static final String BURY = row(2, "Bury", "21.4");

  @TempDir Path folder;

  @Test
  void cellsAreReadAsAPersonSeesThem() throws BadInput {
    var cells =
        """
        <c t="s"><v>1</v></c><c><v>21.4</v></c><c><v>0.55000000000000004</v></c>\
        <c><v>1.5E3</v></c><c s="1"><v>37802</v></c><c s="3"><v>37802.75</v></c>\
        <c s="2"><v>0.214</v></c><c t="b"><v>1</v></c><c/><c t="inlineStr"><is><r><t>two </t></r>\
        <r><t>runs</t></r></is></c>\
        """;
    assertEquals(
        texts(
            "Bury",
            "21.4",
            "0.55",
            "1500",
            "2003-06-30",
            "2003-06-30",
            "21.4%",
            "TRUE",
            "",
            "two runs"),
        cells(new XlsxFixture().texts("Barnet", "Bury").sheet("Values", row(1, cells))));
  }

  @Test
  void aFormulaCountsWithTheResultThatIsInTheFileAndIsSaid() throws BadInput {
    var cells =
        """
        <c r="A1"><f>100/3</f><v>33.333333333333336</v></c>\
        <c r="B1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>\
        <c r="C1" t="str"><f>""</f><v></v></c><c r="D1" s="2"><f>1/4</f><v>0.25</v></c>\
        """;
    var table = read(new XlsxFixture().sheet("Values", row(1, cells)));
    assertEquals(texts("33.3333333333", "ab", "", "25%"), table.rows().getFirst().cells());
    assertEquals(
        List.of(
            "4 cells hold formulas (A1, B1, C1 and so on); the result in the file is taken, to"
                + " 10 decimals"),
        table.notices());
  }

  @Test
  void aFormulaWithoutAResultAndAnErrorAreRefused() throws BadInput {
    var cells =
        """
        <c><f>A2</f></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="e"><v>#N/A</v></c>\
        <c s="1"><v>-3</v></c>\
        """;
    assertEquals(
        List.of(
            new LoadedCell.Refused(
                "the formula has no result in the file; open the file in a spreadsheet program and"
                    + " save it, or write the value itself"),
            new LoadedCell.Refused("the cell holds the error “#DIV/0!”; write a value, or nothing"),
            new LoadedCell.Refused("the cell holds the error “#N/A”; write a value, or nothing"),
            new LoadedCell.Refused(
                "the cell is formatted as a date, but -3 is none; change its format")),
        cells(new XlsxFixture().sheet("Values", row(1, cells))));
  }

  @Test
  void hiddenSheetsAreNotReadAndSaid() throws BadInput {
    var table =
        read(
            new XlsxFixture()
                .sheet("Old", "hidden", HEAD + row(2, "Bury", "99"))
                .sheet("Values", HEAD + BURY)
                .sheet("Empty", "")
                .sheet("Older", "veryHidden", HEAD));
    assertEquals(
        new LoadedTable(
            file().toString(),
            Optional.of("Values"),
            List.of(
                LoadedTable.Row.ofSheet(1, texts("council", "A1")),
                LoadedTable.Row.ofSheet(2, texts("Bury", "21.4"))),
            List.of("the hidden sheet “Old” is not read", "the hidden sheet “Older” is not read")),
        table);
  }

  @Test
  void hiddenRowsAreReadAndSaidAndBlankOnesLeftOut() throws BadInput {
    var table =
        read(
            new XlsxFixture()
                .sheet(
                    "Values",
                    row(2, "council", "A1")
                        + row(3, "", " ")
                        + row(7, "Bury", "1").replace("<row ", "<row hidden=\"1\" ")));
    assertEquals(
        List.of(
            LoadedTable.Row.ofSheet(2, texts("council", "A1")),
            LoadedTable.Row.ofSheet(7, texts("Bury", "1"))),
        table.rows());
    assertEquals(List.of("1 hidden row is read too"), table.notices());
  }

  @Test
  void amongSeveralSheetsTheOneThatIsNamedIsRead() throws BadInput {
    var two = new XlsxFixture().sheet("First", HEAD + BURY).sheet("Second", HEAD);
    refused(
        two, "has 2 sheets with data, “First”, “Second”; name the one to read, or hide the others");
    assertEquals(
        Optional.of("Second"),
        LoadedFile.read(two.write(file()), Optional.of("Second")).table().sheet());
    var fault =
        assertThrows(
            BadInput.class, () -> LoadedFile.read(two.write(file()), Optional.of("Third")));
    assertEquals(
        file() + ": has no visible sheet “Third” with data, only “First”, “Second”",
        fault.sentence());
    refused(
        new XlsxFixture().sheet("Old", "hidden", HEAD),
        "has no visible sheet with data, only hidden ones");
  }

  @Test
  void aZipBombIsRefusedByWhatReallyComesOutOfIt() {
    refused(
        new XlsxFixture().sheet("Values", HEAD).part("xl/media/big.bin", "0".repeat(30 << 20)),
        "more than 10 MB come out of this archive, so it is not read; save the one sheet as a file"
            + " of its own");
  }

  @Test
  void aZipBombThatClaimsToBeSmallIsRefusedToo() throws IOException {
    var file =
        new XlsxFixture()
            .sheet("Values", HEAD)
            .part("xl/media/big.bin", "0".repeat(30 << 20))
            .write(file());
    var bytes = Files.readAllBytes(file);
    // The size of each part in the list at the archive's end: 24 bytes after its mark.
    for (var at = 0; at < bytes.length - 4; at++)
      if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2)
        for (var i = 24; i < 28; i++) bytes[at + i] = (byte) (i == 24 ? 9 : 0);
    Files.write(file, bytes);
    refused(
        "more than 10 MB come out of this archive, so it is not read; save the one sheet as a file"
            + " of its own");
  }

  @Test
  void partsThatWouldFillTheMemoryAreRefused() {
    var sound = "; open it in a spreadsheet program and save it again";
    refused(
        new XlsxFixture().sheet("Values", row(1, "<c r=\"ZZZZZZ1\"><v>1</v></c>")),
        "is no sound workbook: there is a cell “ZZZZZZ1”" + sound);
    refused(
        new XlsxFixture().sheet("Values", row(1, "<c r=\"XFE1\"><v>1</v></c>")),
        "is no sound workbook: there is a cell “XFE1”" + sound);
    refused(
        new XlsxFixture().texts("a").sheet("Values", row(1, "<c t=\"s\"><v>9999999</v></c>")),
        "is no sound workbook: a cell points to text 10000000 of 1" + sound);
    refused(
        new XlsxFixture().sheet("Values", row(1, "<c t=\"s\"><v>2000000000</v></c>")),
        "is no sound workbook: a cell points to text “2000000000”" + sound);
    refused(
        new XlsxFixture()
            .sheet("Values", HEAD)
            .part("xl/x.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
        "is no sound workbook: a part of it declares a document type, which no spreadsheet program"
            + " does"
            + sound);
    refused(
        new XlsxFixture().sheet("Values", row(1, "<c r=\"A1\" t=\"d\"><v>2003-06-30</v></c>")),
        ", cell A1",
        "the date is kept as text of the strict format; save the file as “Excel workbook (.xlsx)”");
  }

  @Test
  void whatIsNoWorkbookIsToldApart() throws IOException {
    var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    Files.write(file(), ole);
    refused("is a workbook of the old kind (.xls); save it as “Excel workbook (.xlsx)”");
    Files.write(
        file(),
        (new String(ole, StandardCharsets.ISO_8859_1)
                + new String(
                    "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE),
                    StandardCharsets.ISO_8859_1))
            .getBytes(StandardCharsets.ISO_8859_1));
    refused("is a workbook with a password; save it without one");
    Files.writeString(file(), "PK\3\4 and nothing more");
    damaged("it is cut off or damaged");
  }

  @Test
  void partsThatAreMissingOrBrokenAreToldInOurOwnWords() {
    new XlsxFixture().sheet("Values", "<row").write(file());
    damaged("its part “xl/worksheets/sheet1.xml” is no sound XML");
    new XlsxFixture().sheet("Values", HEAD).part("xl/x.xml", "<a>").write(file());
    damaged("its part “xl/x.xml” is no sound XML");
    new XlsxFixture().sheet("Values", HEAD).part("[Content_Types].xml", "<Types/>").write(file());
    damaged("a part of it is missing, or is not as spreadsheet programs write it");
  }

  @Test
  void textThatIsNamedLikeAWorkbookIsRefusedByEveryReader() throws IOException {
    var sentence =
        "is named like a workbook, but is text; if it is a table with commas, give it a name that"
            + " ends in .csv, else save it as “Excel workbook (.xlsx)”";
    Files.writeString(file(), "council,A1\nBury,21.4\n");
    refused(sentence);
    for (var ending : List.of("xls", "XLSX", "xlsm", "xlsb")) {
      var file = Files.writeString(folder.resolve("ratings." + ending), "council\nBury\n");
      var fault = assertThrows(BadInput.class, () -> new RatingSheetFiles().read(file));
      assertEquals(file + ": " + sentence, fault.sentence());
    }
  }

  private void damaged(String why) {
    refused(
        "is no workbook that can be read: %s; open it in a spreadsheet program and save it again"
            .formatted(why));
  }

  @Test
  void everyCutOfAWorkbookIsRefusedInOneSentence() throws IOException {
    var whole = Files.readAllBytes(new XlsxFixture().sheet("Values", HEAD + BURY).write(file()));
    for (var length = 4; length < whole.length; length++) {
      Files.write(file(), Arrays.copyOf(whole, length));
      assertTrue(fault().startsWith(file() + ": is no "), "cut after " + length);
    }
  }

  @Test
  void aFileOf200MegabytesIsRefusedBeforeItIsRead() throws IOException {
    try (var file = new RandomAccessFile(file().toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    refused("is over 50 MB; split it, or remove what does not belong to the table");
  }

  private Path file() {
    return folder.resolve("values.xlsx");
  }

  private LoadedTable read(XlsxFixture workbook) throws BadInput {
    return LoadedFile.read(workbook.write(file()), Optional.empty()).table();
  }

  private List<LoadedCell> cells(XlsxFixture workbook) throws BadInput {
    return read(workbook).rows().getFirst().cells();
  }

  private static List<LoadedCell> texts(String... texts) {
    return List.of(texts).stream().<LoadedCell>map(LoadedCell.Text::new).toList();
  }

  private void refused(XlsxFixture workbook, String sentence) {
    refused(workbook, "", sentence);
  }

  private void refused(XlsxFixture workbook, String place, String sentence) {
    workbook.write(file());
    assertEquals(file() + place + ": " + sentence, fault());
  }

  private void refused(String sentence) {
    assertEquals(file() + ": " + sentence, fault());
  }

  private String fault() {
    return assertThrows(BadInput.class, () -> LoadedFile.read(file(), Optional.empty())).sentence();
  }
}
