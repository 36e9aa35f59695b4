package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RefreshTest {
  private final Office office = Office.withStore();

  RefreshTest() {
    run("round open 2004-11 --from 2003-11 --cut-off 2004-06-30 --refresh");
  }

  @Test
  void theFirstCouncilsAreRankedWithTheirReasons() {
    var lines = run("round priorities --round 2004-11").lines();
    assertTrue(lines.getFirst().startsWith("PLACE  COUNCIL"), lines.getFirst());
    assertTrue(lines.get(1).startsWith("    1  "), lines.get(1));
    assertTrue(lines.get(1).contains(" points"), lines.get(1));
    var json = run("round priorities --round 2004-11 --format json").out();
    assertTrue(json.contains("\"reason\": \"assessment\""), json);
  }

  @Test
  void weightsChangeTheOrder() {
    var lines = run("round priorities --round 2004-11 --weight edge=0 --weight assessment=10");
    assertEquals(9, lines.lines().size());
    assertTrue(lines.lines().get(1).contains("zero stars, progress not assessed yet"));
    var none = run("round priorities --round 2004-11 --weight edge=0 --weight assessment=0");
    assertEquals("Nothing speaks for any council to come first.\n", none.out());
  }

  @Test
  void aWeightThatIsNoneIsRefused() {
    for (var word : new String[] {"luck=3", "edge", "edge=11", "edge=-1", "edge=1=2"}) {
      var ran = run("round priorities --round 2004-11 --weight " + word);
      assertEquals(2, ran.exit());
      assertTrue(
          ran.err().contains("“" + word + "” is not a weight; write indicators, edge,"), ran.err());
    }
  }

  @Test
  void whereNoValuesWereLoadedThereIsNoEffect() {
    assertEquals(
        "No values of indicators were loaded into round 2004-11.\n",
        run("round effects --round 2004-11").out());
    assertEquals(0, run("round effects --round 2004-11 --since 2004-10-01").exit());
    assertTrue(
        run("round effects --round 2004-11 --format json").out().contains("\"stars_after\": "));
  }

  @Test
  void changesAreCountedByRegionAndType() {
    var lines = run("round changes --round 2003-11").lines();
    assertEquals(
        "                       CONFIRMED: UP  DOWN  SAME  TO CONFIRM  AS THEY STAND: UP  DOWN"
            + "  OPEN  COUNCILS",
        lines.getFirst());
    assertEquals(
        "England                           41     6   103           0                 41     6"
            + "     0       150",
        lines.get(1));
    assertEquals(
        "47 of 150 councils rated so far have another star: 41 up, 6 down.", lines.getLast());
    assertEquals(
        "150 councils with carried judgements to confirm; as they stand: 0 up, 0 down.",
        run("round changes --round 2004-11").lines().getLast());
  }

  @Test
  void anUnknownRoundIsRefused() {
    assertEquals(
        new Ran(
            2,
            "",
            "starboard round changes: there is no round “1999-11”; there are 2004-11, 2003-11,"
                + " 2002-11\n"),
        run("round changes --round 1999-11"));
  }

  private Ran run(String words) {
    return Ran.in(office, words.split(" ", -1));
  }
}
