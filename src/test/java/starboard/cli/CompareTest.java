package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareTest {
  private final Office office = Office.withStore();

  @Test
  void councilsStandSideBySideAndDifferencesAreMarked() {
    var lines = run("--council", "Kent", "--council", "Essex").lines();
    assertTrue(lines.getFirst().endsWith("Essex"), lines.getFirst());
    assertEquals("≠ Points 14 10", lines.get(2).replaceAll(" +", " "));
    assertEquals("5 of 6 lines differ", lines.getLast());
  }

  @Test
  void aComparisonIsWrittenForProgramsAndForSpreadsheets() {
    var csv = run("--council", "Kent", "--council", "Essex", "--format", "csv").lines();
    assertEquals("aspect,line,differs,Kent,Essex", csv.getFirst());
    assertEquals("judgements,Points,yes,14,10", csv.get(2));
    var json = run("--council", "Kent", "--council", "Essex", "--format", "json").out();
    assertTrue(json.contains("\"points\": 14"), json);
    assertTrue(json.contains("\"differs\": true"), json);
  }

  @Test
  void theNearestAreListedWithWhy() {
    var lines = run("--near", "kent").lines();
    assertTrue(lines.getFirst().startsWith("COUNCIL"), lines.getFirst());
    assertTrue(lines.get(1).contains("same type"), lines.get(1));
    assertEquals(
        3 + 1,
        run("--near", "kent", "--count", "3", "--format", "csv").lines().stream()
            .filter(it -> !it.startsWith("precedent"))
            .count());
    var json = run("--near", "kent", "--format", "json").out();
    assertTrue(json.contains("\"nearest\": ["), json);
  }

  @Test
  void whatCannotBeComparedIsRefused() {
    refused("A comparison takes two councils or more; choose another one.", "--council", "Kent");
    refused("A council is chosen twice; name each once.", "--council", "Kent", "--council", "kent");
    refused("there is no council “Atlantis”", "--council", "Kent", "--council", "Atlantis");
    refused(
        "--near and --council say different things; give one of them",
        "--near",
        "Kent",
        "--council",
        "Essex");
    refused("--count: write a whole number from 1, not 0", "--near", "Kent", "--count", "0");
  }

  private void refused(String why, String... words) {
    assertEquals(new Ran(2, "", "starboard compare: " + why + "\n"), run(words));
  }

  private Ran run(String... words) {
    var all = new ArrayList<>(List.of("compare", "--round", "2003-11"));
    all.addAll(List.of(words));
    return Ran.in(office, all.toArray(String[]::new));
  }
}
