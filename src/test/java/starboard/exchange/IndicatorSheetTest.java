package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static starboard.exchange.XlsxFixture.row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.IndicatorSheet;
import starboard.application.IndicatorSheet.Line;
import starboard.application.Place;
import starboard.application.SheetProblem;
import starboard.application.SheetProblems;

/// Values of indicators in files of long and wide form.
class IndicatorSheetTest {
  private static final String LONG = "council,indicator,value\n";

  @TempDir Path folder;

  @Test
  void aFileOfLongFormGivesALineForEachRow() throws BadInput {
    var text =
        """
        status,Council,INDICATOR,value,denominator,numerator
        final,Bury,A1,21.4,60,12

        ,Bath & NE Somerset,a1 Stability,"12,5",,
        """;
    assertEquals(
        new IndicatorSheet(
            "values.csv",
            "8658ea897907e4b17e15b2afe1281b2797ff4332e6e9a1b5800b4d49bd40c1c5",
            List.of(
                new Line("Bury", "A1", "21.4", "12", "60", "final", place(2, 4, "value")),
                new Line("Bath & NE Somerset", "A1", "12,5", "", "", "", place(4, 4, "value"))),
            SheetProblems.NONE,
            Map.of(
                "status", new Place.Column(1, "status"),
                "council", new Place.Column(2, "Council"),
                "indicator", new Place.Column(3, "INDICATOR"),
                "value", new Place.Column(4, "value"),
                "denominator", new Place.Column(5, "denominator"),
                "numerator", new Place.Column(6, "numerator")),
            List.of()),
        read(text));
  }

  @Test
  void aFileOfWideFormGivesTheSameLines() throws BadInput {
    var text =
        """
        Council,A1 Stability of placements,B12: Cost,A1 numerator,A1 denominator,A1 status
        Bury,21.4,312,12,60,final
        Barnet,n/a,,,,
        """;
    var a1 = "A1 Stability of placements";
    assertEquals(
        List.of(
            new Line("Bury", "A1", "21.4", "12", "60", "final", place(2, 2, a1)),
            new Line("Bury", "B12", "312", "", "", "", place(2, 3, "B12: Cost")),
            new Line("Barnet", "A1", "n/a", "", "", "", place(3, 2, a1)),
            new Line("Barnet", "B12", "", "", "", "", place(3, 3, "B12: Cost"))),
        read(text).lines());
  }

  @Test
  void aWorkbookGivesTheSameLinesAsText() throws BadInput {
    var file = folder.resolve("values.xlsx");
    new XlsxFixture()
        .sheet(
            "2003",
            row(1, "council", "A1")
                + row(
                    3,
                    "<c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\""
                        + " s=\"2\"><f>3/14</f><v>0.214</v></c>"))
        .texts("Bury")
        .write(file);
    var place =
        new Place(file.toString(), Optional.of("2003"), 3, Optional.of(new Place.Column(2, "A1")));
    assertEquals("sheet “2003”, row 3, column B “A1”", place.words());
    var sheet = new IndicatorSheetFiles().read(file);
    assertEquals(List.of(new Line("Bury", "A1", "21.4%", "", "", "", place)), sheet.lines());
    assertEquals(
        List.of("1 cell holds a formula (B3); the result in the file is taken, to 10 decimals"),
        sheet.notices());
  }

  @Test
  void semicolonsAndTabsAreUnderstoodAndSaid() throws BadInput {
    for (var name : List.of("semicolons", "tabs")) {
      var sign = name.equals("tabs") ? "\t" : ";";
      var sheet =
          read("\uFEFF" + LONG.replace(",", sign) + String.join(sign, "Bury", "A1", "12,5"));
      assertEquals(
          List.of(new Line("Bury", "A1", "12,5", "", "", "", place(2, 3, "value"))), sheet.lines());
      assertEquals(List.of("the cells are parted by " + name), sheet.notices());
    }
  }

  @Test
  void whatASpreadsheetWouldTakeAsAFormulaIsRefused() {
    for (var text : List.of("=1+1", "+cmd", "-2+3", "@SUM(A1)", "=HYPERLINK(1)", "--1")) {
      var sentence = formula(text);
      problems(LONG + "Bury,A1," + text + "\n", problem(2, 3, "value", sentence));
      problems(LONG + text + ",A1,1\n", problem(2, 1, "council", sentence));
      refused(
          text + ",council,indicator,value\nx,Bury,A1,1\n",
          ", line 1, column 1 “" + text + "”: " + sentence);
    }
  }

  @Test
  void signedNumbersAndDashesAreNoFormulas() throws BadInput {
    for (var text : List.of("-", "-5", "+5", "-1.5", "\"-1,5\"", "-5%"))
      assertEquals(1, read(LONG + "Bury,A1," + text + "\n").lines().size(), text);
  }

  @Test
  void everyProblemIsListedWithItsPlace() {
    problems(
        LONG + ",A1,1\nBury,,2\nBury,A1\nBury,A1,3,4\nBarnet,A1,5\n",
        problem(
            2,
            1,
            "council",
            "the council has no name; write it in every row, as merged cells count for one row"
                + " only"),
        problem(3, 2, "indicator", "the indicator is not named; write its code"),
        problem(4, 3, "value", "the row ends after 2 cells; write all 3"),
        problem(
            5,
            4,
            "",
            "the cell stands under no heading; put quotes round a cell that holds a comma"));
  }

  @Test
  void of200ProblemsEachIsListedAndMoreAreCounted() throws BadInput {
    var problems = read(LONG + "Bury,A1,=1\n".repeat(500)).problems();
    assertEquals(SheetProblems.MOST, problems.first().size());
    assertEquals(500, problems.total());
  }

  @Test
  void aTableThatIsNeitherLongNorWideIsRefused() {
    var right =
        "its first row must name the columns council, indicator, value, or council and the code of"
            + " an indicator for each other column";
    refused("", ": holds no table; " + right);
    refused("name,A1\nBury,1\n", ", line 1: no column is headed “council”; " + right);
    refused(LONG, ", line 1: nothing follows the headings");
    refused("council\nBury\n", ", line 1, column 1 “council”: " + right);
    refused(
        "council,Region,A1\nBury,NW,1\n",
        ", line 1, column 2 “Region”: “Region” does not begin with the code of an indicator, like"
            + " A1; write the code, or remove the column");
    refused(
        "council,indicator,value,note\nBury,A1,1,x\n",
        ", line 1, column 4 “note”: no such column is known; write council, denominator, indicator,"
            + " numerator, status or value, or remove it");
    refused(
        "council,A1,a1 again\nBury,1,2\n",
        ", line 1, column 3 “a1 again”: A1 has column 2 too; keep one of them");
    refused(
        "council,A1,A2 numerator\nBury,1,2\n",
        ", line 1, column 3 “A2 numerator”: there is no column with the values of A2");
    refused(
        "council,council,A1\nBury,Bury,2\n",
        ", line 1, column 2 “council”: column 1 is headed “council” too; give each column its own"
            + " heading");
  }

  @Test
  void otherTextThanUtf8IsRefusedByItsPlace() throws IOException {
    Files.write(file(), (LONG + "Zürich,A1,1\n").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        file() + ", line 2, byte 2: the byte FC is not UTF-8; save the file as “CSV UTF-8”",
        fault());
  }

  private IndicatorSheet read(String text) throws BadInput {
    write(text);
    return new IndicatorSheetFiles().read(file());
  }

  private void problems(String text, SheetProblem... problems) {
    try {
      assertEquals(SheetProblems.of(List.of(problems)), read(text).problems());
    } catch (BadInput refused) {
      throw new AssertionError(refused);
    }
  }

  private void refused(String text, String sentence) {
    write(text);
    assertEquals(file() + sentence, fault());
  }

  private String fault() {
    return assertThrows(BadInput.class, () -> new IndicatorSheetFiles().read(file())).sentence();
  }

  private static String formula(String text) {
    return "“%s” begins with “%s” as formulas do; write the value itself"
        .formatted(text, text.charAt(0));
  }

  private SheetProblem problem(long line, int column, String heading, String sentence) {
    return new SheetProblem(place(line, column, heading), sentence);
  }

  private Place place(long line, int column, String heading) {
    return new Place(
        file().toString(), Optional.empty(), line, Optional.of(new Place.Column(column, heading)));
  }

  private Path file() {
    return folder.resolve("values.csv");
  }

  private void write(String text) {
    try {
      Files.writeString(file(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
