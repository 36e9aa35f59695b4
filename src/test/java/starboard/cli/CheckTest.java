package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import starboard.application.Desk;
import starboard.application.Planted;
import starboard.casework.Person;
import starboard.casework.Role;

class CheckTest {
  private static final String ROUND = "2004-11";
  private final Office office = Office.withStore();

  CheckTest() {
    run("round", "open", ROUND, "--from", "2003-11", "--cut-off", "2004-06-30");
    var cara = new Person("Cara", Role.CHIEF_INSPECTOR);
    try (var workbench = office.open(office.usualFolder(), () -> cara)) {
      new Planted(workbench, Desk.NOVEMBER_2004).conflict();
    }
  }

  @Test
  void theQueueIsListedWithItsFindingsAndAnOpenOneEndsWithOne() {
    var ran = run("check", "--round", ROUND, "--check", "dominance");
    assertEquals(1, ran.exit(), ran.err());
    assertTrue(ran.lines().getFirst().startsWith("PLACE  COUNCIL"), ran.out());
    assertTrue(ran.out().contains("\n" + Planted.CONFLICT + "  Same or better indicators"));
    assertTrue(ran.out().contains("  Kent: adults’ serving is Some and in Essex Most"), ran.out());
    assertEquals("1 finding, 1 open", ran.lines().getLast());
  }

  @Test
  void aSettledFindingEndsWithNoneAndSaysByWhomAndWhy() {
    var settled = settle("no-change", "Kent was inspected.");
    assertEquals(0, settled.exit(), settled.err());
    assertTrue(settled.out().startsWith("no change: Kent: adults’ serving is Some"), settled.out());
    var all = run("check", "--round", ROUND, "--check", "dominance");
    assertEquals(0, all.exit());
    assertTrue(all.out().contains("  no change, Cara: Kent was inspected."), all.out());
    var open = run("check", "--round", ROUND, "--check", "dominance", "--open");
    assertEquals("Nothing of what was asked for needs another look.\n", open.out());
    var back =
        run(
            "finding",
            "settle",
            "--round",
            ROUND,
            "--finding",
            Planted.CONFLICT,
            "--take-back",
            "--as",
            "Cara",
            "--role",
            "chief-inspector");
    assertTrue(back.out().startsWith("open: "), back.out() + back.err());
  }

  @Test
  void severalFindingsAreSettledForOneReasonAllOrNone() {
    try (var workbench =
        office.open(office.usualFolder(), () -> new Person("Cara", Role.CHIEF_INSPECTOR))) {
      new Planted(workbench, Desk.NOVEMBER_2004).lateEvidence();
    }
    var unknown =
        settleAs("--finding", Planted.CONFLICT, "--finding", "kent/none", "--outcome", "changed");
    assertEquals(2, unknown.exit(), unknown.out());
    assertEquals(1, run("check", "--round", ROUND, "--check", "dominance").exit());
    var both =
        settleAs(
            "--finding", Planted.CONFLICT, "--finding", Planted.LATE, "--outcome", "no-change");
    assertEquals(0, both.exit(), both.err());
    assertEquals(2, both.lines().size(), both.out());
    assertEquals(0, run("check", "--round", ROUND, "--check", "dominance").exit());
    assertEquals(0, run("check", "--round", ROUND, "--check", "late-evidence").exit());
  }

  @Test
  void everyOpenFindingOfACheckIsSettledAndTakenBack() {
    var all = settleAs("--all-of", "dominance", "--outcome", "referred");
    assertEquals(0, all.exit(), all.err());
    assertTrue(all.out().startsWith("referred: Kent: adults’ serving is Some"), all.out());
    var none = settleAs("--all-of", "dominance", "--outcome", "referred");
    assertEquals("No such finding is open.\n", none.out());
    var back = takeBack("dominance");
    assertTrue(back.out().startsWith("open: Kent"), back.out() + back.err());
    assertEquals("No such finding is settled.\n", takeBack("region").out());
    var neither = settleAs("--outcome", "changed");
    assertTrue(neither.err().contains("say which findings by --finding"), neither.err());
  }

  @Test
  void whoSettlesDoesSoInTheRoleOfTheRegister() {
    run("people", "add", "Cara", "--works-as", "chief-inspector", "--as", "Cara");
    var settled =
        run(
            "finding",
            "settle",
            "--round",
            ROUND,
            "--finding",
            Planted.CONFLICT,
            "--outcome",
            "no-change",
            "--because",
            "Looked at.",
            "--as",
            "Cara");
    assertEquals(0, settled.exit(), settled.err());
    var journal = run("journal", "--round", ROUND, "--format", "csv", "--text", "Looked at.");
    assertTrue(journal.out().contains(",Cara,chief inspector,Kent,"), journal.out());
  }

  @Test
  void oneCouncilIsListedByItself() {
    var kent = run("check", "--round", ROUND, "--council", "Kent", "--check", "dominance");
    assertEquals(1, kent.exit(), kent.err());
    assertEquals("1 finding, 1 open", kent.lines().getLast());
    var bury = run("check", "--round", ROUND, "--council", "Bury");
    assertEquals(0, bury.exit(), bury.err());
    assertTrue(!bury.out().contains("Kent"), bury.out());
    refused("Narnia", "check", "--round", ROUND, "--council", "Narnia");
  }

  private Ran takeBack(String check) {
    return run(
        "finding",
        "settle",
        "--round",
        ROUND,
        "--all-of",
        check,
        "--take-back",
        "--as",
        "Cara",
        "--role",
        "chief-inspector");
  }

  private Ran settleAs(String... options) {
    var words =
        new ArrayList<>(List.of("finding", "settle", "--round", ROUND, "--because", "Looked at."));
    words.addAll(List.of("--as", "Cara", "--role", "chief-inspector"));
    words.addAll(List.of(options));
    return run(words.toArray(String[]::new));
  }

  @Test
  void theQueueIsWrittenForPrograms() {
    var csv = run("check", "--round", ROUND, "--region", "south east", "--format", "csv");
    assertTrue(csv.out().startsWith("place,council,region,stars,points,margin,score,why,finding,"));
    assertTrue(csv.out().contains("1,Kent,South East,"), csv.out());
    var json = run("check", "--round", ROUND, "--weight", "findings=10", "--format", "json");
    assertTrue(json.out().contains("\"finding\":\"" + Planted.CONFLICT + "\""), json.out());
    var page = run("check", "--round", ROUND, "--format", "html");
    assertTrue(page.out().contains("<h1>Consistency, round 2004-11</h1>"));
  }

  @Test
  void whatCannotBeUsedIsRefusedWithWhatWouldBeRight() {
    refused(
        "--check: “luck” is not a check; write dominance,",
        "check",
        "--round",
        ROUND,
        "--check",
        "luck");
    refused(
        "--region: “Wales” is not a region; write Eastern,",
        "check",
        "--round",
        ROUND,
        "--region",
        "Wales");
    refused(
        "--inspector: nobody of the name “Nobody” judged anything in round 2004-11; those who did:"
            + " Cara\n",
        "check",
        "--round",
        ROUND,
        "--inspector",
        "Nobody");
    refused(
        "in round 2003-11; nobody did yet", "check", "--round", "2003-11", "--inspector", "Cara");
    refused("the name is blank", "check", "--round", ROUND, "--inspector", " ");
    assertEquals(1, run("check", "--round", ROUND, "--inspector", "cara").exit());
    refused("there is no round “1999-11”", "check", "--round", "1999-11");
    refused(
        "starboard check: --open | --settled is written twice; write it once;",
        "check",
        "--round",
        ROUND,
        "--open",
        "--open");
    var reasons = settleAs("--all-of", "dominance", "--outcome", "changed", "--because", "again");
    assertTrue(reasons.err().contains(" is written twice; write it once;"), reasons.err());
    var lost = settleAs("--all-of", "dominance", "--take-back");
    assertTrue(
        lost.err().contains("--take-back: no reason is kept with it; leave --because out"),
        lost.err());
    refused("--open, --settled", "check", "--round", ROUND, "--open", "--settled");
    refused(
        "there is no finding “kent/luck”",
        "finding",
        "settle",
        "--round",
        ROUND,
        "--finding",
        "kent/luck",
        "--outcome",
        "changed",
        "--because",
        "x");
    refused(
        "--outcome: “gone” is not an outcome; write no-change, changed, referred",
        "finding",
        "settle",
        "--round",
        ROUND,
        "--finding",
        Planted.CONFLICT,
        "--outcome",
        "gone",
        "--because",
        "x");
    refused(
        "--because: there is no reason",
        "finding",
        "settle",
        "--round",
        ROUND,
        "--finding",
        Planted.CONFLICT,
        "--outcome",
        "changed");
  }

  private void refused(String words, String... args) {
    var ran = run(args);
    assertEquals(2, ran.exit());
    assertTrue(ran.err().contains(words), ran.err());
  }

  private Ran settle(String outcome, String because) {
    return run(
        "finding",
        "settle",
        "--round",
        ROUND,
        "--finding",
        Planted.CONFLICT,
        "--outcome",
        outcome,
        "--because",
        because,
        "--as",
        "Cara",
        "--role",
        "chief-inspector");
  }

  private Ran run(String... args) {
    return Ran.in(office, args);
  }
}
