package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
  private static final String HEADER =
      "council,adults_serving,adults_capacity,children_serving,children_capacity\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"annex-1-2003-11.csv", "ratings-2002-11-reconstructed.csv"})
  void thePublishedStarsComeOutFor150Of150Councils(String published) {
    var ran = Ran.of("rate", shipped(published));
    assertEquals(0, ran.exit());
    assertEquals("", ran.err());
    var table = Table.of(ran.out());
    assertEquals(table.column("stars"), table.column("rated_stars"));
    assertEquals(150, table.column("rated_stars").size());
  }

  @Test
  void addsPointsStarsStatusAndReasonAtTheEnd() throws IOException {
    var sheet =
        sheet(
            """
            note,children_capacity,council,children_serving,adults_capacity,adults_serving
            "a, ""b""
            c",Uncertain,Bury,some,Promising,Most
            =1+1,Poor,Barnet,No,Excellent,Yes
            é,,Kent,Most,Excellent,Most
            ,,Camden,,,
            """);
    assertEquals(
        new Ran(
            0,
            """
            note,children_capacity,council,children_serving,adults_capacity,adults_serving,rated_points,rated_stars,rated_status,rated_reason
            "a, ""b""
            c",Uncertain,Bury,some,Promising,Most,9,1,rated,9 points: one star from 6
            =1+1,Poor,Barnet,No,Excellent,Yes,9,0,rated,No for either service: zero stars whatever the total (children’s serving)
            é,,Kent,Most,Excellent,Most,11-14,2|3,incomplete,children’s capacity missing: 2 or 3 stars still possible
            ,,Camden,,,,0-18,0|1|2|3,incomplete,"children’s serving, children’s capacity, adults’ serving and adults’ capacity missing: 0, 1, 2 or 3 stars still possible"
            """,
            ""),
        Ran.of("rate", sheet));
  }

  @Test
  void writesNumbersAndPossibleStarsAsJson() throws IOException {
    var sheet =
        sheet(
            HEADER.replace("council,", "council,stars,")
                + "\"Bath \"\"&\"\" NE\",1,Most,Promising,Some,Uncertain\n"
                + "Kent,2,Most,Excellent,Most,\n"
                + "Camden,,,,,\n");
    assertEquals(
        new Ran(
            0,
            """
            [
            {"council":"Bath \\"&\\" NE","stars":"1","adults_serving":"Most","adults_capacity":"Promising","children_serving":"Some","children_capacity":"Uncertain","rated_points":9,"rated_stars":1,"rated_status":"rated","rated_reason":"9 points: one star from 6"},
            {"council":"Kent","stars":"2","adults_serving":"Most","adults_capacity":"Excellent","children_serving":"Most","children_capacity":"","rated_points":{"lowest":11,"highest":14},"rated_stars":[2,3],"rated_status":"incomplete","rated_reason":"children’s capacity missing: 2 or 3 stars still possible"},
            {"council":"Camden","stars":"","adults_serving":"","adults_capacity":"","children_serving":"","children_capacity":"","rated_points":{"lowest":0,"highest":18},"rated_stars":[0,1,2,3],"rated_status":"incomplete","rated_reason":"children’s serving, children’s capacity, adults’ serving and adults’ capacity missing: 0, 1, 2 or 3 stars still possible"}
            ]
            """,
            ""),
        Ran.of("rate", sheet, "--format", "json"));
  }

  @Test
  void anotherRuleBookIsTakenByItsIdOrItsFile() throws IOException {
    var sheet = sheet(HEADER + "Bury,Yes,Poor,Yes,Excellent\n");
    var other = folder.resolve("other.json");
    Files.writeString(other, Ran.of("rules", "show", "poor-is-zero", "--format", "json").out());
    var byId = Ran.of("rate", sheet, "--rules", "poor-is-zero");
    assertEquals("3", Table.of(Ran.of("rate", sheet).out()).column("rated_stars").getFirst());
    assertEquals("0", Table.of(byId.out()).column("rated_stars").getFirst());
    assertEquals(byId, Ran.of("rate", sheet, "--rules", other.toString()));
  }

  @Test
  void badInputEndsWithTwoOneLineAndNothingWritten() throws IOException {
    var sheet = sheet(HEADER + "Bury,Most,Promising,Some,Promising\nKent,Most,Good,,\n");
    assertEquals(
        new Ran(
            2,
            "",
            "starboard rate: "
                + sheet
                + ", line 3, column 3 “adults_capacity”: “Good” is not a grade; write Poor,"
                + " Uncertain, Promising or Excellent, or nothing while the judgement is open\n"),
        Ran.of("rate", sheet));
  }

  @Test
  void aRuleBookThatIsNotThereOrNotProvedIsRefused() throws IOException {
    var sheet = sheet(HEADER + "Bury,Most,Promising,Some,Promising\n");
    assertEquals(
        new Ran(
            2,
            "",
            "starboard rate: “mine” is not the id of a rule book (recovered-2002 or poor-is-zero)"
                + " and there is no such file\n"),
        Ran.of("rate", sheet, "--rules", "mine"));
    var gap = folder.resolve("gap.json");
    var book = Ran.of("rules", "show", "recovered-2002", "--format", "json").out();
    Files.writeString(gap, book.replace("\"to\" : 9", "\"to\" : 8"));
    assertEquals(
        new Ran(
            2,
            "",
            "starboard rate: "
                + gap
                + ": Some/Poor + Most/Excellent (9 points) has no star: no band holds 9 (and 15"
                + " more like it); “starboard rules check” tells all\n"),
        Ran.of("rate", sheet, "--rules", gap.toString()));
  }

  @Test
  void aLineBreakInAFileNameDoesNotBreakTheSentence() {
    assertEquals(
        new Ran(2, "", "starboard rate: no such: there is no such file\n"),
        Ran.of("rate", "no\nsuch"));
  }

  @Test
  void aHundredThousandRowsAreRatedOneByOne() throws IOException {
    var text = new StringBuilder(HEADER);
    var serving = new String[] {"No", "Some", "Most", "Yes", ""};
    var capacity = new String[] {"Poor", "Uncertain", "Promising", "Excellent", ""};
    for (var row = 0; row < 100_000; row++)
      text.append("Council ")
          .append(row)
          .append(',')
          .append(serving[row % 5])
          .append(',')
          .append(capacity[row / 5 % 5])
          .append(',')
          .append(serving[row / 25 % 5])
          .append(',')
          .append(capacity[row / 125 % 5])
          .append('\n');
    var ran = Ran.of("rate", sheet(text.toString()));
    assertEquals(0, ran.exit());
    assertEquals(100_001, ran.lines().size());
    assertEquals(
        "Council 99999,,,,,0-18,0|1|2|3,incomplete", ran.lines().getLast().split(",\"", -1)[0]);
  }

  private String sheet(String text) throws IOException {
    return Files.writeString(folder.resolve("sheet.csv"), text).toString();
  }

  private static String shipped(String name) {
    return Path.of("src/main/resources/starboard/record", name).toString();
  }
}
