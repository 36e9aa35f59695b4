package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
  private final Office office = Office.withStore();

  @Test
  void oneFigureIsATableForSpreadsheets() {
    var lines = run("results --round 2003-11 --figure figure-1 --format csv").lines();
    assertEquals(
        List.of(
            "rating,before_councils,before_percent,now_councils,now_percent",
            "Zero stars,12,8,8,5",
            "One star,75,50,52,35",
            "Two stars,52,35,74,49",
            "Three stars,11,7,16,11"),
        lines);
  }

  @Test
  void allTablesTogetherAreALineACell() {
    var lines = run("results --round 2003-11 --format csv").lines();
    assertEquals("table,row,column,value", lines.getFirst());
    assertTrue(lines.contains("annex-1,1,council,Bexley"), lines.get(1));
  }

  @Test
  void forPeopleTheCommentaryComesFirst() {
    var ran = run("results --round 2003-11");
    assertEquals("Results of November 2003, beside November 2002", ran.lines().getFirst());
    assertTrue(ran.out().contains("14  47 councils of 150 (31%) have a changed rating"), ran.out());
    var one = run("results --round 2002-11 --figure figure-5").lines();
    assertEquals("Figure 5: Average rating score by region", one.getFirst());
  }

  @Test
  void forProgramsEveryColumnIsDescribed() {
    var json = run("results --round 2003-11 --figure annex-2 --format json").out();
    assertTrue(json.contains("\"against\": \"2002-11\""), json);
    assertTrue(json.contains("Share of the rated councils of the group with zero stars"), json);
  }

  @Test
  void anOpenRoundIsProvisional() {
    run("round open 2004-11 --from 2003-11 --cut-off 2004-06-30");
    var lines = run("results --round 2004-11 --figure figure-1").lines();
    assertEquals("Figure 1: Distribution of ratings (provisional)", lines.getFirst());
    assertEquals(
        "Provisional, as things stand: no council is rated in November 2004 yet.", lines.get(1));
  }

  @Test
  void paragraph20OfTheDocumentIsReported() {
    var ran = run("results --round 2003-11 --check-document --format csv");
    assertEquals(1, ran.exit());
    assertEquals(
        2, ran.lines().stream().filter(it -> it.startsWith("disagrees,20,")).count(), ran.out());
    assertEquals(2, ran.lines().stream().filter(it -> it.startsWith("disagrees")).count());
  }

  @Test
  void textIsCheckedAndEndsWithOneOnlyWhereItIsWrong(@TempDir Path folder) throws IOException {
    var file = folder.resolve("text.txt");
    Files.writeString(file, "Eight councils have zero stars. The budget is 7 pounds.");
    var ran = run("results --round 2003-11 --check-text " + file);
    assertEquals(0, ran.exit(), ran.err());
    assertTrue(ran.out().contains("not understood: “The budget is 7 pounds.”"), ran.out());
    Files.writeString(file, "Nine councils have zero stars.");
    ran = run("results --round 2003-11 --check-text " + file);
    assertEquals(1, ran.exit());
    assertTrue(ran.out().contains("the text says 9, the data 8 (Bedfordshire,"), ran.out());
  }

  @Test
  void whatIsNotThereIsRefused() {
    var figure = run("results --round 2003-11 --figure figure-9");
    assertEquals(2, figure.exit());
    assertTrue(figure.err().contains("there is no figure “figure-9”; there are figure-1"));
    assertEquals(
        "starboard results: --check-document: there is no round before 2002-11 to see changes from;"
            + " name another round after --round",
        run("results --round 2002-11 --check-document").err().strip());
    assertEquals(
        "starboard results: --figure, --check-text and --check-document are asked one at a time;"
            + " leave all but one out",
        run("results --round 2003-11 --figure figure-1 --check-document").err().strip());
    var later = run("results --round 2002-11 --against 2003-11");
    assertEquals(2, later.exit());
    assertTrue(later.err().contains("round 2003-11 is not earlier than 2002-11"), later.err());
  }

  private Ran run(String words) {
    return Ran.in(office, words.split(" ", -1));
  }
}
