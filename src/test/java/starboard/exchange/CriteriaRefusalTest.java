package starboard.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import starboard.application.BadInput;
import starboard.indicators.KeyCondition;

/// What a table of criteria may not hold, and the one sentence that says so.
class CriteriaRefusalTest {
  private static final Path FILE = Path.of("c.csv");
  private static final String BANDS_RIGHT =
      "; write like “1: under 10; 2: 10 to under 20; 3: 20 and over”, “none”, or nothing where the"
          + " bands are not known";
  private static final String CONDITION_RIGHT =
      " is no condition known here; write like “A1 > 20”, “A1 < 98”, “A1 band <= 2” or “judged <="
          + " Some”, or begin with “not known:”";

  @Test
  void bandsThatCannotBeUnderstoodAreNamed() {
    bands("1:-10", "“1:-10” is no band with its values" + BANDS_RIGHT);
    bands("1: under 10;", "“” is no band with its values" + BANDS_RIGHT);
    bands("1: under 10 %", "“1: under 10 %” is no band with its values" + BANDS_RIGHT);
    bands("1: under 1,000", "“1: under 1,000” is no band with its values" + BANDS_RIGHT);
    bands("1: under 1e9", "“1: under 1e9” is no band with its values" + BANDS_RIGHT);
    bands("good: under 10", "“good: under 10” is no band with its values" + BANDS_RIGHT);
    bands("None", "“None” is no band with its values" + BANDS_RIGHT);
    bands("A = B = 1: under 5", "“B = 1: under 5” is no band with its values" + BANDS_RIGHT);
  }

  @Test
  void bandsThatCannotBeAreNamed() {
    bands("6: under 10", "a band is from 1 to 5, not 6" + BANDS_RIGHT);
    bands("1: under 10; 2: 9 to under 20", "bands 1 and 2 overlap" + BANDS_RIGHT);
    bands("1: any value; 1: under 1", "bands 1 and 1 overlap" + BANDS_RIGHT);
    bands(
        "2: 20 to under 10", "band 2 ends at 10, which is not above its start at 20" + BANDS_RIGHT);
    var members =
        "the members of a group are types and ids of councils, with commas between them"
            + BANDS_RIGHT;
    bands("G (Kent = 1: under 10", members);
    bands("G () = 1: under 10", members);
    bands("G (Kent; Devon) = 1: under 10", members);
    bands("G (Kent\nDevon) = 1: under 10", members);
    bands(
        "G) = 1: under 10",
        "the name of a group has no ( ) = , ; | and no blanks at its ends" + BANDS_RIGHT);
  }

  @Test
  void aComparisonOfAnUnknownShapeIsRefusedAndNotTakenForWords() {
    for (var text :
        List.of(
            "A1 >= 20",
            "A1 > 20%",
            "A1 > twenty",
            "A1 = 20",
            "A1 band < 2",
            "A1 band <= 5",
            "judged < Some",
            "> 20",
            "20 < A1 < 30",
            "A1 ≤ 20",
            "more than 20 (>20)")) condition(text, "“" + text + "”" + CONDITION_RIGHT);
    condition(
        "a1 > 20",
        "“a1” is no code; write a capital letter and then up to 19 capital letters, digits or"
            + " hyphens, for example A1");
    condition("judged <= Good", "“Good” is no grade; write No, Some, Most or Yes");
  }

  @Test
  void wordsWithoutAComparisonSayThatTheLevelIsNotKnown() throws BadInput {
    for (var words : List.of("", "level not found", "more than a fifth", "20"))
      assertEquals(new KeyCondition.NotKnown(words), read(words));
    assertEquals(
        new KeyCondition.NotKnown("more than (>) a fifth"),
        read("not known: more than (>) a fifth"));
    assertInstanceOf(KeyCondition.Above.class, read(" A1>20.5 "));
  }

  @Test
  void everyOtherCellOfAnIndicatorIsChecked() {
    indicator(
        "a1,T,,,,,,,quoted,",
        ", line 2, column 1 “code”: “a1” is no code; write a capital letter and then up to 19"
            + " capital letters, digits or hyphens, for example A1");
    indicator("A1,  ,,,,,,,quoted,", ", line 2, column 2 “title”: the cell is blank; write it");
    indicator(
        "A1,T,,child,,,,,quoted,",
        ", line 2, column 4 “services”: “child” is no service; write children, adults or both, or"
            + " nothing where it is not known");
    for (var better : List.of("up", "near", "near one", "Higher"))
      indicator(
          "A1,T,,,," + better + ",,,quoted,",
          ", line 2, column 6 “better”: “%s” is no direction; write higher, lower, range or like near 1, or nothing where it is not known"
              .formatted(better));
    indicator(
        "A1,T,,,,,,,certain,",
        ", line 2, column 9 “certainty”: “certain” is not known; write quoted, recovered,"
            + " reconstructed or unknown");
    indicator("A1,T,,,,,,,,", ", line 2, column 9 “certainty”: the cell is blank; write it");
  }

  @Test
  void everyOtherCellOfAKeyIndicatorIsChecked() {
    key(" ,T,,,,,,unknown,", ", line 2, column 1 “key”: the cell is blank; write it");
    key(
        "A1,T,both,,,,,unknown,",
        ", line 2, column 3 “service”: “both” is no service; write children or adults, or nothing"
            + " where it is not known");
    for (var highest : List.of("No", "Yes", "Good"))
      key(
          "A1,T,,," + highest + ",,,unknown,",
          ", line 2, column 5 “highest”: a key indicator limits to Some or Most, not to “%s”; write one of them, or nothing where it is not known"
              .formatted(highest));
    for (var small : List.of("0", "-1", "ten", "10%"))
      key(
          "A1,T,,,," + small + ",,unknown,",
          ", line 2, column 6 “exempt_under”: “%s” is no number above 0; write like 10, or nothing where the round has no such number"
              .formatted(small));
  }

  @Test
  void everyCellOfAStandardsAreaIsChecked() {
    for (var number : List.of("0", "7", "1.0", "one"))
      area(
          number + ",T,,serving,,quoted,",
          ", line 2, column 1 “number”: “%s” is no standards area; write 1 to 6".formatted(number));
    area(
        "1,T,,both,,quoted,",
        ", line 2, column 4 “question”: “both” is no question; write serving or capacity");
  }

  @Test
  void aNameStandsOnOneLineOnly() {
    area(
        "1,T,,serving,,quoted,\n\n2,T,\"a\nb\",serving,,quoted,\n1,U,,serving,,quoted,",
        ", line 6, column 1 “number”: “1” stands on line 2 too; keep one line for each standards"
            + " area");
  }

  @Test
  void theColumnsAreThoseOfTheFormAndEachStandsOnce() {
    var right =
        "; the first line names the columns number, title, criteria, question, source, certainty,"
            + " note";
    table("", ", line 1, column 1: the file is empty" + right);
    table("=1+1,title", ", line 1, column 1: “=1+1” is no column here" + right);
    table("number,title,titel", ", line 1, column 3: “titel” is no column here" + right);
    table("number,number", ", line 1, column 2: column 1 is “number” too; keep one");
    table("number,title", ", line 1, column 3: there is no column “criteria”" + right);
  }

  @Test
  void aRowHasAsManyCellsAsThereAreColumns() {
    area(
        "1,T,,serving,,quoted",
        ", line 2, column 7 “note”: the row ends after 6 cells; write all 7");
    area(
        "1,T,,serving,,quoted,a,b",
        ", line 2, column 8: the row has 8 cells but there are 7 columns; put quotes round a cell"
            + " that holds a comma");
  }

  @Test
  void noTextWhateverItHoldsDoesMoreThanBeingRefused() {
    var signs =
        List.of("1", ":", " under ", "10", ";", "(", ")", "=", "|", " to under ", " and over");
    var texts = new ArrayList<>(List.of(""));
    for (var length = 0; length < 4; length++)
      for (var text : List.copyOf(texts))
        if (text.length() < 24) for (var sign : signs) texts.add(text + sign);
    var understood = 0;
    for (var text : texts)
      try {
        CsvTable.read(
            FILE, indicators("A1,T,,,,,\"" + text + "\",,quoted,"), CriteriaTables.INDICATOR);
        understood++;
      } catch (BadInput refused) {
        assertTrue(refused.sentence().startsWith("c.csv, line 2, column 7 “bands”: "));
      }
    assertTrue(understood > 0);
  }

  private static KeyCondition read(String text) throws BadInput {
    var table = keys("A1,T,,\"" + text + "\",,,,unknown,");
    return CsvTable.read(FILE, table, CriteriaTables.KEY).getFirst().condition();
  }

  private static void bands(String text, String sentence) {
    indicator("A1,T,,,,,\"" + text + "\",,quoted,", ", line 2, column 7 “bands”: " + sentence);
  }

  private static void condition(String text, String sentence) {
    key("A1,T,,\"" + text + "\",,,,unknown,", ", line 2, column 4 “fails_when”: " + sentence);
  }

  private static void indicator(String row, String sentence) {
    refused(indicators(row), CriteriaTables.INDICATOR, sentence);
  }

  private static void key(String row, String sentence) {
    refused(keys(row), CriteriaTables.KEY, sentence);
  }

  private static void area(String rows, String sentence) {
    table("number,title,criteria,question,source,certainty,note\n" + rows, sentence);
  }

  private static void table(String text, String sentence) {
    refused(text, CriteriaTables.AREA, sentence);
  }

  private static void refused(String text, RowForm<?> form, String sentence) {
    var refused = assertThrows(BadInput.class, () -> CsvTable.read(FILE, text, form));
    assertEquals("c.csv" + sentence, refused.sentence());
  }

  private static String indicators(String row) {
    return "code,title,definition,services,unit,better,bands,source,certainty,note\n" + row;
  }

  private static String keys(String row) {
    return "key,title,service,fails_when,highest,exempt_under,source,certainty,note\n" + row;
  }
}
