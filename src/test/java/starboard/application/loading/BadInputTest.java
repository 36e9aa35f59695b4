package starboard.application.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static starboard.application.loading.Round2004.problems;
import static starboard.application.loading.Round2004.remarks;
import static starboard.exchange.XlsxFixture.row;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;
import starboard.application.Outcome;
import starboard.application.loading.Preview.Change;
import starboard.exchange.XlsxFixture;

/// What files hold that should not be there: it is understood and said, or refused with its place,
/// and the store is as it was.
class BadInputTest {
  private static final String LONG = "council,indicator,value\n";
  private static final String A1 = "A1 Stability of placements of children looked after";

  @TempDir Path folder;

  @Test
  void anUnknownCouncilIsRefusedWithThoseThatComeNear() throws BadInput {
    refused(
        LONG + "Wessex,A1,12\nBarnett,A1,12\n",
        "line 2, column 1 “council”: there is no council “Wessex”; there is Essex",
        "line 3, column 1 “council”: there is no council “Barnett”; there is Barnet");
  }

  @Test
  void anUnknownCouncilOfAWideFileIsToldOnceARow() throws BadInput {
    refused(
        "council,A1,A3\nNowhere at all,12,13\n",
        "line 2, column 1 “council”: there is no council “Nowhere at all”; write its name as in the"
            + " list of councils");
  }

  @Test
  void aNameThatFitsTwoCouncilsIsRefused() throws BadInput {
    var problems = refused(LONG + "Derby County Council,A1,12\n");
    assertTrue(problems.getFirst().contains("can mean"), problems.getFirst());
  }

  @Test
  void aVariantOfANameIsUnderstoodAndSaid() throws BadInput {
    var preview =
        understood(LONG + "Bath and North East Somerset,A1,12\nHull City Council,A1,13\n");
    assertEquals(
        List.of(
            new Change("Bath & NE Somerset", A1, "", "12"),
            new Change("Kingston upon Hull", A1, "", "13")),
        preview.changes());
    assertEquals(
        List.of(
            "line 2, column 1 “council”: “Bath and North East Somerset” is read as Bath & NE"
                + " Somerset",
            "line 3, column 1 “council”: “Hull City Council” is read as Kingston upon Hull"),
        remarks(preview));
  }

  @Test
  void twoRowsForOneValueAreRefusedWithBothPlaces() throws BadInput {
    refused(
        LONG + "Hull,A1,12\nBury,A1,12\nKingston upon Hull,a1,12\n",
        "line 4, column 3 “value”: A1 of Kingston upon Hull stands in line 2, column 3 “value” too;"
            + " keep one of them");
  }

  @Test
  void signsAndWordsInThePlaceOfANumberAreUnderstoodAndSaid() throws BadInput {
    var preview =
        understood(
            LONG + "Barnet,A1,12%\nBury,A1,n/a\nBolton,A1,\nBrent,A1,\"12,5\"\nBexley,A1,7%\n");
    assertEquals(
        List.of("12", "not applicable", "missing", "12.5", "7"),
        preview.changes().stream().map(Change::willBe).toList());
    assertEquals(
        List.of(
            "percent sign left out: 2 times, first in line 2, column 3 “value”",
            "line 3, column 3 “value”: “n/a” is taken as not applicable",
            "line 4, column 3 “value”: a blank is taken as missing",
            "line 5, column 3 “value”: decimal comma read as a point"),
        remarks(preview));
  }

  @Test
  void whatIsWrongWithCountsOrStatusIsNamedByItsOwnColumn() throws BadInput {
    for (var head :
        List.of(
            "council,A1,a1 Stability numerator,A1 denominator,A1 status\n",
            "council,value,numerator,denominator,status,indicator\n")) {
      var wide = head.contains("A1");
      var headings = List.of(head.strip().split(",", -1));
      var end = wide ? "\n" : ",A1\n";
      refused(
          head
              + "Barnet,12.5,10,80,checked"
              + end
              + "Bury,12.5,ten,80,"
              + end
              + "Bexley,12.5,10,0,"
              + end
              + "Brent,12.7,10,80,"
              + end,
          at(2, 5, headings)
              + "“checked” is not a status; write final, provisional, estimated, missing, not"
              + " applicable, small numbers, or nothing for final",
          at(3, 3, headings)
              + "numerator: “ten” is not a number; write one like 21.4, n/a where it does not"
              + " apply, or nothing where it is missing",
          at(4, 4, headings) + "the denominator is 0, so there is no value; write n/a",
          at(5, 2, headings) + "10 of 80 is 12.5 %, not 12.7 %; put the value or its counts right");
    }
  }

  private static String at(int line, int column, List<String> headings) {
    return "line %d, column %d “%s”: ".formatted(line, column, headings.get(column - 1));
  }

  @Test
  void aPercentageOver100IsRefused() throws BadInput {
    refused(
        "council,A1\nBarnet,140 %\n",
        "line 2, column 2 “A1”: 140 is not a percentage from 0 to 100");
  }

  @Test
  void anIndicatorThatIsNotInTheSetIsRefused() throws BadInput {
    refused(
        LONG + "Barnet,Z99,12\nBury,Z99,12\n",
        "line 2, column 2 “indicator”: “Z99” is not an indicator of round 2004-11; write the code"
            + " of one, or take it out",
        "line 3, column 2 “indicator”: “Z99” is not an indicator of round 2004-11; write the code"
            + " of one, or take it out");
    refused(
        "council,A1,Z99\nBarnet,1,12\nBury,1,12\n",
        "line 2, column 3 “Z99”: “Z99” is not an indicator of round 2004-11; write the code of one,"
            + " or take it out");
  }

  @Test
  void aFormulaCellCountsWithItsResultAndIsSaid() throws BadInput {
    var preview =
        understood(
            new XlsxFixture()
                .sheet("Old", "hidden", row(1, "council", "A1"))
                .sheet(
                    "Values",
                    row(1, "council", "A1")
                        + row(
                            2,
                            "<c t=\"inlineStr\"><is><t>Barnet</t></is></c>"
                                + "<c r=\"B2\"><f>10+2</f><v>12</v></c>"))
                .write(folder.resolve("values.xlsx")));
    assertEquals(List.of(new Change("Barnet", A1, "", "12")), preview.changes());
    assertEquals("the hidden sheet “Old” is not read", preview.notices().getFirst());
    assertTrue(preview.notices().getLast().contains("formula"), preview.notices().getLast());
  }

  @Test
  void aFormulaWithoutAResultIsRefused() throws BadInput {
    refused(
        new XlsxFixture()
            .sheet(
                "Values",
                row(1, "council", "A1")
                    + row(
                        2,
                        "<c t=\"inlineStr\"><is><t>Barnet</t></is></c><c r=\"B2\"><f>C9</f></c>"))
            .write(folder.resolve("values.xlsx")),
        "sheet “Values”, row 2, column B “A1”: the formula has no result in the file; open the file"
            + " in a spreadsheet program and save it, or write the value itself");
  }

  @Test
  void aTextFileThatBeginsWithAFormulaIsRefused() throws IOException {
    unreadable("=cmd|' /C calc'!A0,council\n1,Barnet\n", "line 1, column 1");
    unreadable(
        "council,=1+1\nBarnet,12\n",
        "line 1, column 2 “=1+1”: “=1+1” begins with “=” as formulas do; write the value itself");
  }

  @Test
  void aFileOf200MegabytesIsRefusedUnread() throws IOException {
    var round = new Round2004(folder);
    var large = folder.resolve("large.csv");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    var refused = assertThrows(BadInput.class, () -> round.preview(LoadKind.VALUES, large));
    assertEquals(
        large + ": is over 50 MB; split it, or remove what does not belong to the table",
        refused.sentence());
  }

  @Test
  void aZipBombIsRefused() {
    var round = new Round2004(folder);
    var bomb =
        new XlsxFixture()
            .sheet("Values", row(1, "council", "A1"))
            .part("xl/media/big.bin", "0".repeat(30 << 20))
            .write(folder.resolve("bomb.xlsx"));
    var before = round.head();
    var refused = assertThrows(BadInput.class, () -> round.preview(LoadKind.VALUES, bomb));
    assertTrue(refused.sentence().contains("more than 10 MB come out"), refused.sentence());
    assertEquals(before, round.head());
  }

  private void unreadable(String text, String sentence) {
    var round = new Round2004(folder);
    var before = round.head();
    var refused = assertThrows(BadInput.class, () -> round.preview(LoadKind.VALUES, text));
    assertTrue(refused.sentence().contains(sentence), refused.sentence());
    assertEquals(before, round.head());
  }

  private Preview understood(String text) throws BadInput {
    var round = new Round2004(folder);
    return understood(round, round.preview(LoadKind.VALUES, text));
  }

  private Preview understood(Path file) throws BadInput {
    var round = new Round2004(folder);
    return understood(round, round.preview(LoadKind.VALUES, file));
  }

  private static Preview understood(Round2004 round, Preview preview) {
    assertEquals(List.of(), problems(preview));
    assertInstanceOf(Outcome.Done.class, round.loader.load(preview).join());
    return preview;
  }

  private List<String> refused(String text, String... problems) throws BadInput {
    var round = new Round2004(folder);
    return refused(round, round.preview(LoadKind.VALUES, text), problems);
  }

  private void refused(Path file, String... problems) throws BadInput {
    var round = new Round2004(folder);
    var _ = refused(round, round.preview(LoadKind.VALUES, file), problems);
  }

  private static List<String> refused(Round2004 round, Preview preview, String... problems) {
    var before = round.head();
    if (problems.length > 0) assertEquals(List.of(problems), problems(preview));
    assertInstanceOf(Outcome.Refused.class, round.loader.load(preview).join());
    assertEquals(before, round.head());
    return problems(preview);
  }
}
