package starboard.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import starboard.application.BadInput;

/// What a rating sheet may not hold, and the one sentence that says so.
class RatingSheetRefusalTest {
  private static final String HEADER =
      "council,adults_serving,adults_capacity,children_serving,children_capacity\n";
  private static final String BARNET = "Barnet,Most,Promising,Some,Promising\n";
  private static final String NEEDED =
      "its first line must name the columns council, adults_serving, adults_capacity,"
          + " children_serving, children_capacity";

  @TempDir Path folder;

  @Test
  void anUnknownGradeIsNamedWithTheWordsThatAreAllowed() {
    refused(
        HEADER + BARNET + "Bury,Mostly,Promising,Some,Promising\n",
        ", line 3, column 2 “adults_serving”: “Mostly” is not a grade; write No, Some, Most or Yes,"
            + " or nothing while the judgement is open");
    refused(
        HEADER + "Bury,Most,Promising,Some,Most\n",
        ", line 2, column 5 “children_capacity”: “Most” is not a grade; write Poor, Uncertain,"
            + " Promising or Excellent, or nothing while the judgement is open");
  }

  @Test
  void theFirstFaultOfARowIsTheOneFurthestLeft() {
    refused(
        "children_capacity,council,adults_serving,adults_capacity,children_serving\nx,Bury,y,z,w\n",
        ", line 2, column 1 “children_capacity”: “x” is not a grade; write Poor, Uncertain,"
            + " Promising or Excellent, or nothing while the judgement is open");
  }

  @Test
  void aFaultAfterALineBreakInsideQuotesIsFoundOnItsOwnLine() {
    refused(
        """
        note,council,adults_serving,adults_capacity,children_serving,children_capacity
        "one
        two\r
        three",Bury,Most,Good,Some,Promising
        """,
        ", line 4, column 4 “adults_capacity”: “Good” is not a grade; write Poor, Uncertain,"
            + " Promising or Excellent, or nothing while the judgement is open");
  }

  @Test
  void whatAFaultyCellHoldsStaysOnOneLineAndShort() {
    refused(
        HEADER + "Bury,\"a\nb\t\u0007" + "x".repeat(100) + "\",Promising,Some,Promising\n",
        ", line 2, column 2 “adults_serving”: “a\\nb\\t\\u0007"
            + "x".repeat(35)
            + "…” is not a grade; write No, Some, Most or Yes, or nothing while the judgement is"
            + " open");
  }

  @Test
  void aMissingColumnIsNamed() {
    refused(
        "council,adults_serving,adults_capacity,children_serving\nBury,Most,Poor,Some\n",
        ", line 1, column 5: there is no column “children_capacity”; " + NEEDED);
    refused("\n\nfoo,bar\n", ", line 3, column 3: there is no column “council”; " + NEEDED);
  }

  @Test
  void aColumnThatDiffersOnlyInCaseOrBlanksIsPointedOut() {
    refused(
        HEADER.replace("adults_capacity", " Adults_Capacity") + BARNET,
        ", line 1, column 6: there is no column “adults_capacity”; write the name of column 3,"
            + " “ Adults_Capacity”, in small letters without blanks");
  }

  @Test
  void otherSeparatorsThanCommasArePointedOut() {
    refused(
        (HEADER + BARNET).replace(',', ';'),
        ", line 1, column 2: there is no column “council”; put commas between the cells, not"
            + " semicolons");
    refused(
        (HEADER + BARNET).replace(',', '\t'),
        ", line 1, column 2: there is no column “council”; put commas between the cells, not tabs");
  }

  @Test
  void aColumnTwiceIsNamedWithBothPlaces() {
    refused(
        "council,adults_serving,adults_serving,adults_capacity,children_serving,children_capacity\n",
        ", line 1, column 3 “adults_serving”: column 2 has this name too; give each column its"
            + " own");
    refused(
        "note,note," + HEADER + "a,b," + BARNET,
        ", line 1, column 2 “note”: column 1 has this name too; give each column its own");
  }

  @Test
  void aColumnWithoutANameIsNamedByItsNumber() {
    refused(
        HEADER.replace("\n", ", \n") + BARNET.replace("\n", ",\n"),
        ", line 1, column 6: the column has no name; write one");
  }

  @Test
  void aColumnThatRatingAddsIsRefused() {
    for (var added : SheetHeader.ADDED)
      refused(
          added + "," + HEADER + "," + BARNET,
          ", line 1, column 1 “%s”: rating adds this column itself; remove or rename it"
              .formatted(added));
  }

  @Test
  void aCouncilTwiceIsNamedWithBothLines() {
    refused(
        HEADER + BARNET + "Bury,,,,\n" + " BARNET,Most,,,\n",
        ", line 4, column 1 “council”: “ BARNET” stands on line 2 too; keep one line a council");
  }

  @Test
  void aRowWithoutACouncilIsRefused() {
    refused(
        HEADER + " ,Most,Promising,Some,Promising\n",
        ", line 2, column 1 “council”: the council has no name; write it");
  }

  @Test
  void aRowWithTooFewOrTooManyCellsIsRefused() {
    refused(
        HEADER + "Bury,Most,Promising\n",
        ", line 2, column 4 “children_serving”: the row ends after 3 cells; write all 5");
    refused(
        HEADER + "   \n",
        ", line 2, column 2 “adults_serving”: the row ends after 1 cell; write all 5");
    refused(
        HEADER + "Bristol, City of,Most,Promising,Some,Promising\n",
        ", line 2, column 6: the row has 6 cells but there are 5 columns; put quotes round a cell"
            + " that holds a comma");
  }

  @Test
  void anEmptyFileIsRefused() {
    refused("", ", line 1, column 1: the file is empty; " + NEEDED);
    refused("\n\r\n\n", ", line 1, column 1: the file is empty; " + NEEDED);
    refused("\uFEFF", ", line 1, column 1: the file is empty; " + NEEDED);
  }

  @Test
  void columnNamesAloneAreRefused() {
    refused(
        HEADER + "\n",
        ", line 2, column 1: no council follows the column names; write one line a council");
  }

  @Test
  void aQuoteThatIsNeverClosedIsNamedWhereItOpens() {
    refused(
        HEADER + BARNET + "Bury,\"Most,Promising,Some,Promising\n" + BARNET,
        ", line 3, column 2: the quote that opens this cell is never closed");
    refused(
        HEADER + "Bury,Most,Promising,Some,\"",
        ", line 2, column 5: the quote that opens this cell is never closed");
  }

  @Test
  void textAfterAClosingQuoteIsNamed() {
    refused(
        HEADER + BARNET + "Bury,Most,\"Promising\"!,Some,Promising\n",
        ", line 3, column 3: text stands after the closing quote; write a quote inside a cell"
            + " twice");
  }

  @Test
  void aCellThatIsTooLongIsRefused() {
    refused(
        "note," + HEADER + "x".repeat(32_768) + "," + BARNET,
        ", line 2, column 1 “note”: the cell holds 32768 characters; the most is 32767");
  }

  @Test
  void bytesThatAreNotUtf8AreNamedWithLineAndByte() {
    refused(
        (HEADER + BARNET + "Côte,Most,,,\n").getBytes(ISO_8859_1),
        ", line 3, byte 2: the byte F4 is not UTF-8; save the file as “CSV UTF-8”");
    refused(
        (HEADER + "Bury,Most,,,é").getBytes(UTF_8),
        (HEADER + "Bury,Most,,,é").getBytes(UTF_8).length - 1,
        ", line 2, byte 13: the byte C3 is not UTF-8; save the file as “CSV UTF-8”");
  }

  @Test
  void utf16IsNamed() {
    refused(
        (HEADER + BARNET).getBytes(UTF_16),
        ", line 1, byte 1: the text is UTF-16; save the file as “CSV UTF-8”");
  }

  @Test
  void aFileThatIsNotTextIsRefused() {
    refused(
        (HEADER + "Bury,\0,,,\n").getBytes(UTF_8),
        ", line 2, byte 6: a zero byte, so this is not text; save the sheet as “CSV UTF-8”");
    refused(
        new byte[] {'P', 'K', 3, 4, 20, 0},
        ", line 1, byte 1: this is a workbook or an archive, not text; save the sheet as"
            + " “CSV UTF-8”");
  }

  @Test
  void aFileThatIsNotThereOrAFolderIsRefused() {
    var missing = folder.resolve("no.csv");
    assertEquals(missing + ": there is no such file", refusal(missing));
    assertEquals(folder + ": is a folder, not a file", refusal(folder));
  }

  private void refused(String text, String sentence) {
    refused(text.getBytes(UTF_8), sentence);
  }

  private void refused(byte[] bytes, int length, String sentence) {
    refused(Arrays.copyOf(bytes, length), sentence);
  }

  private void refused(byte[] bytes, String sentence) {
    var file = folder.resolve("sheet.csv");
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(file + sentence, refusal(file));
  }

  private static String refusal(Path file) {
    return assertThrows(BadInput.class, () -> new RatingSheetFiles().read(file)).sentence();
  }

  @Test
  void namesThatDifferInBlanksCapitalsOrAccentsAloneAreOneCouncil() {
    for (var same : new String[] {"Cote  Or", "COTE\u00a0OR", "\uFEFFCôte Or", "cote-or"})
      refused(
          HEADER + "Cote Or,,,,\n" + same + ",,,,\n",
          ", line 3, column 1 “council”: “%s” stands on line 2 too; keep one line a council"
              .formatted(same));
  }

  @Test
  void aCouncilWithoutALetterIsRefused() {
    refused(
        HEADER + "?!,,,,\n",
        ", line 2, column 1 “council”: “?!” has no letter from a to z and no digit; write the name"
            + " of the council");
  }

  @Test
  @Timeout(5)
  void aHeaderOfManyColumnsIsReadInOneWalk() {
    var many = new StringBuilder();
    for (var column = 0; column < 60_000; column++) many.append("c").append(column).append(',');
    refused(
        many + "c7\n",
        ", line 1, column 60001 “c7”: column 8 has this name too; give each column its own");
  }
}
