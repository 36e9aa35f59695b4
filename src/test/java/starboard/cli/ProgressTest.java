package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final Office office = Office.withStore();

  @Test
  void casesAreCountedByStepForPeopleAndForPrograms() {
    var head = "step,in preparation,provisional,in moderation,with the council,ready,determined,";
    assertEquals(
        List.of(head + "published,all,late", "published,0,0,0,0,0,0,150,150,0"),
        run("progress --round 2003-11 --by step --format csv").lines());
    var json = run("progress --round 2003-11 --by region --format json").out();
    assertTrue(json.contains("\"in_preparation\": 0"), json);
    var text = run("progress --round 2003-11").lines();
    assertTrue(text.getFirst().startsWith("INSPECTOR"), text.getFirst());
    assertTrue(text.get(1).startsWith("No inspector"), text.get(1));
  }

  @Test
  void casesWithoutAnInspectorAreLateInAnOpenRound() {
    run("round open 2004-11 --from 2003-11 --cut-off 2004-06-30");
    assertEquals(
        "No inspector,150,0,0,0,0,0,0,150,150",
        run("progress --round 2004-11 --format csv").lines().getLast());
  }

  @Test
  void whatCannotBeCountedByIsRefused() {
    var ran = run("progress --round 2003-11 --by star");
    assertEquals(2, ran.exit());
    assertTrue(
        ran.err().contains("“star” is nothing to count by; write inspector, region or step"),
        ran.err());
  }

  @Test
  void whatIsNoNumberOfDaysIsRefusedInPlainWords() {
    assertEquals(
        "starboard progress: --still: write a whole number of days from 0, not -5",
        run("progress --round 2003-11 --still -5").err().strip());
    for (var word : List.of("many", "99999999999"))
      assertEquals(
          "starboard progress: invalid value for option '--still': “%s” is no whole number that fits; “starboard progress --help” tells more"
              .formatted(word),
          run("progress --round 2003-11 --still " + word).err().strip());
  }

  @Test
  void optionsThatExcludeEachOtherAreNamed() {
    assertEquals(
        "starboard check: --open, --settled exclude each other; write only one of them; “starboard"
            + " check --help” tells more",
        run("check --round 2003-11 --open --settled").err().strip());
  }

  private Ran run(String words) {
    return Ran.in(office, words.split(" ", -1));
  }
}
