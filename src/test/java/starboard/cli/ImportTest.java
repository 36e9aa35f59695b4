package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `starboard import`.
class ImportTest {
  private static final String OFFICER = " --round 2004-11 --as Dan --role data-officer";
  private static final String A1 = "A1 Stability of placements of children looked after";

  @TempDir Path folder;
  private final Office office = Office.withStore();

  @BeforeEach
  void openRound() {
    assertEquals(
        0,
        run("round open 2004-11 --from 2003-11 --cut-off 2004-06-30 --as Cleo --role"
                + " chief-inspector")
            .exit());
  }

  @Test
  void valuesAreLoadedAndARevisionSaysWhatMoved() {
    file("council,A1,A3\nBarnet,12%,20\nBury,13,21\n");
    assertEquals(
        List.of(
            "values.csv: 4 values in round 2004-11: 4 new.",
            "line 2, column 2 “A1”: percent sign left out",
            "Loaded."),
        load("indicators", OFFICER).lines());
    file("council,A1,A3\nBarnet,14.5,20\n");
    assertEquals(
        List.of(
            "values.csv: 2 values in round 2004-11: 1 changed, 1 unchanged.",
            "Round 2004-11 has values already, last from values.csv: this is a revision.",
            "COUNCIL  WHAT" + " ".repeat(A1.length() - 4) + "  WAS  WILL BE",
            "Barnet   " + A1 + "   12  14.5",
            "Loaded."),
        load("indicators", OFFICER).lines());
  }

  @Test
  void aPreviewLoadsNothing() {
    file("council,A1\nBarnet,12\n");
    var ran = load("indicators", OFFICER + " --preview");
    assertEquals(new Ran(0, ran.out(), ""), ran);
    assertEquals("Nothing is loaded.", ran.lines().getLast());
    assertTrue(load("indicators", OFFICER).out().contains("1 new"));
  }

  @Test
  void problemsAreNamedWithTheirPlacesAndEndWithTwo() {
    var path = file("council,A1\nWessex,12\nBarnet,140 %\n");
    var before = run("store info").out();
    var ran = load("indicators", OFFICER);
    assertEquals(2, ran.exit());
    assertEquals(
        List.of(
            "starboard import indicators: %s, line 2, column 1 “council”: there is no council"
                    .formatted(path)
                + " “Wessex”; there is Essex",
            "starboard import indicators: %s, line 3, column 2 “A1”: 140 is not a percentage from"
                    .formatted(path)
                + " 0 to 100"),
        ran.err().lines().toList());
    assertEquals(before, run("store info").out());
  }

  @Test
  void forProgramsThePreviewIsJson() {
    file("council,A1\nWessex,12\nBarnet,7\n");
    var ran = load("indicators", OFFICER + " --format json");
    assertEquals(2, ran.exit());
    assertTrue(ran.out().contains("\"loaded\": false"), ran.out());
    assertTrue(ran.out().contains("\"problemCount\": 1"), ran.out());
    assertTrue(ran.out().contains("\"willBe\": \"7\""), ran.out());
  }

  @Test
  void whoMayNotLoadIsToldByWhichRule() {
    file("council,A1\nBarnet,7\n");
    var ran = load("indicators", " --round 2004-11 --as Ann");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("(rule person-may-load-values)"), ran.err());
  }

  @Test
  void aFileThatCannotBeReadAndARoundThatIsNotThereEndWithTwo() {
    assertEquals(2, load("indicators", OFFICER).exit());
    file("council,A1\nBarnet,7\n");
    var ran = load("indicators", " --round 1999-11 --as Dan --role data-officer");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains("there is no round “1999-11”"), ran.err());
  }

  @Test
  void valuesAndCriteriaTellWhichJudgementsTheyBringAboveALimit() {
    run(
        "case judge --round 2004-11 --council Barnet --as Ann --service children --question serving"
            + " --grade Most");
    file("council,A1\nBarnet,25\nBury,25\n");
    assertEquals("Loaded.", load("indicators", OFFICER).lines().getLast());
    var keys = "key,title,service,fails_when,highest,exempt_under,source,certainty,note\n";
    file(keys + "A1,Moves,children,A1 > 20,Some,,,quoted,\n");
    var above =
        "Barnet: no star yet. Gained A1 (25 %, key threshold 20 %). Children’s serving, judged"
            + " Most, is above its limit Some.";
    assertEquals(
        List.of(above, "Nothing is loaded."), last(load("criteria", OFFICER + " --preview"), 2));
    assertEquals(List.of("Loaded.", above), last(load("criteria", OFFICER), 2));
    file("council,A1\nBarnet,15\n");
    assertEquals(
        List.of(
            "Loaded.",
            "Barnet: no star yet. Lifted A1 (25 %, key threshold 20 %). Children’s serving could"
                + " count as Most; Some was its limit."),
        last(load("indicators", OFFICER), 2));
    assertEquals(
        "Children’s serving, judged Most, is above its limit Some.",
        run("case value --council Barnet --indicator A1 --value 30" + OFFICER).lines().getLast());
    file("council,A1\nBarnet,31\n");
    var json = load("indicators", OFFICER + " --format json").out();
    assertTrue(json.contains("\"above_its_limit\": true"), json);
  }

  private static List<String> last(Ran ran, int count) {
    return ran.lines().subList(ran.lines().size() - count, ran.lines().size());
  }

  @Test
  void evidenceJudgementsAndCriteriaAreLoadedToo() {
    file("council,title\nBury,Audit\n");
    assertEquals(
        "values.csv: 1 item of evidence in round 2004-11: 1 new.",
        load("evidence", " --round 2004-11 --as Ann").lines().getFirst());
    file(
        """
        council,adults_serving,adults_capacity,children_serving,children_capacity
        Bury,Most,,,
        """);
    assertEquals(
        "values.csv: 1 judgement in round 2004-11: 1 new.",
        load("ratings", " --round 2004-11 --as Ann").lines().getFirst());
    file("number,title,criteria,question,source,certainty,note\n4,Quality,,serving,,quoted,\n");
    assertEquals(
        "values.csv: 6 parts of the criteria in round 2004-11: 1 changed, 5 removed.",
        load("criteria", OFFICER).lines().getFirst());
  }

  private Ran load(String kind, String options) {
    return run("import " + kind + " " + folder.resolve("values.csv") + options);
  }

  private Path file(String text) {
    try {
      return Files.writeString(folder.resolve("values.csv"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Ran run(String words) {
    return Ran.in(office, words.split(" ", -1));
  }
}
