package starboard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import starboard.application.CaseRow;
import starboard.application.Ledger;
import starboard.casework.Person;
import starboard.casework.Role;
import starboard.casework.RoundId;

class StoreTest {
  private final Office office = Office.withStore();

  @Test
  void aStoreIsCreatedWithThePublishedRecord() {
    assertEquals(
        new Ran(0, "Created a store with the published record in memory\n", ""),
        run("store create --store other"));
    assertEquals(3, run("round list --store other").lines().size());
  }

  @Test
  void whereAStoreIsNoneIsCreated() {
    assertEquals(
        new Ran(3, "", "starboard store create: There is a store in usual already.\n"),
        run("store create"));
  }

  @Test
  void aStoreIsInventedInAFolderThatIsNamed() {
    var made = run("store invent --store made-up --rounds 1 --items 1");
    assertEquals(
        List.of(
            "Invented 1 round of 150 councils in memory; nothing in them is about any council",
            "Sign in as one of the people in it: Invented chief inspector, Invented data officer,"
                + " Ash Example, Birch Example, Cedar Example, Elm Example, Hazel Example, Rowan"
                + " Example"),
        made.lines());
    assertTrue(run("round list --store made-up").out().contains("2101-11"));
    assertTrue(
        run("store info --store made-up")
            .lines()
            .contains("Invented    1 round; nothing in it is about any council"));
    assertEquals("", run("evidence search nowhere --store made-up").err());
    assertTrue(run("evidence search nowhere").err().startsWith("Reading all evidence once"));
    assertEquals(3, run("store invent --store made-up").exit());
    assertEquals(2, run("store invent").exit());
    assertEquals(2, run("store invent --store other --rounds 0").exit());
  }

  @Test
  void aStoreIsDescribed() {
    var text = run("store info").lines();
    assertEquals("Folder      memory", text.getFirst());
    assertEquals("Device      test-laptop", text.get(1));
    assertEquals("Case files  303", text.get(4));
    var json = run("store info --format json").out();
    assertTrue(json.contains("\"files\": 303"), json);
    assertTrue(json.contains("\"inventedRounds\": 0"), json);
    assertTrue(text.stream().noneMatch(it -> it.startsWith("Invented")), text.toString());
  }

  @Test
  void aSoundStoreEndsWithZero() {
    var head = run("store info").lines().getLast().replaceAll("Head +", "");
    var ran = run("store verify");
    assertEquals(0, ran.exit());
    assertTrue(ran.lines().getFirst().startsWith("sound: 303 case files, "), ran.out());
    assertEquals("head " + head, ran.lines().get(1));
    assertEquals(2, ran.lines().size());
    assertTrue(run("store verify --format json").out().contains("\"sound\": true"));
  }

  @Test
  void aHeadThatWasPrintedIsFoundInAJournalThatHasGrown() {
    var head = run("store info").lines().getLast().replaceAll("Head +", "");
    var entries = run("store info").lines().get(5).replaceAll("\\D+", "");
    run("round open 2004-11 --from 2003-11 --cut-off 2004-06-30 --as Ann");
    var found = run("store verify --head " + head.toUpperCase(Locale.ROOT));
    assertEquals(0, found.exit());
    assertEquals(3, found.lines().size(), found.out());
    assertTrue(
        found
            .lines()
            .getLast()
            .startsWith(
                "found: head %.10s was that of the first %s of the ".formatted(head, entries)),
        found.out());
    var json = run("store verify --format json --head " + head).out();
    assertTrue(json.contains("\"found\": true"), json);
  }

  @Test
  void aHeadThatTheJournalNeverHadIsToldApartFromOneThatIsNone() {
    var missed = run("store verify --head " + "a".repeat(64));
    assertEquals(1, missed.exit());
    assertEquals(
        "not found: this journal never had the head aaaaaaaaaa; entries that it speaks of were"
            + " changed or cut off, or it is the head of another store",
        missed.lines().getLast());
    assertTrue(
        run("store verify --format json --head " + "a".repeat(64))
            .out()
            .contains("\"found\": false"));
    var none = run("store verify --head abc");
    assertEquals(2, none.exit());
    assertTrue(none.err().contains("“abc” is not a hash; write all 64 digits"), none.err());
  }

  @Test
  void tablesThatDifferFromTheEntriesAreNamedAndRebuilt() {
    office
        .open(office.usualFolder(), () -> new Person("Ann", Role.READER))
        .store()
        .submit(StoreTest::giveBarnetTheJudgementsOfKent)
        .join();
    var damaged = run("store verify");
    assertEquals(1, damaged.exit());
    assertTrue(damaged.lines().getFirst().startsWith("damaged: 303 case files, "), damaged.out());
    assertEquals(
        "  The rows of the case barnet in round 2003-11 in the tables of the cases differ"
            + " from what its entries add up to; rebuild the tables.",
        damaged.lines().getLast());
    assertEquals(1, run("store verify --format json").exit());
    assertEquals(0, run("store rebuild").exit());
    assertEquals(0, run("store verify").exit());
  }

  private static CaseRow giveBarnetTheJudgementsOfKent(Ledger ledger) {
    var barnet = row(ledger, "barnet");
    var wrong =
        new CaseRow(
            barnet.id(),
            row(ledger, "kent").judgements(),
            barnet.published(),
            barnet.status(),
            barnet.stars(),
            barnet.points(),
            barnet.limits(),
            barnet.year(),
            barnet.progress());
    ledger.tables().put(wrong);
    return wrong;
  }

  private static CaseRow row(Ledger ledger, String council) {
    return ledger.tables().cases(new RoundId("2003-11")).stream()
        .filter(it -> it.id().council().text().equals(council))
        .findFirst()
        .orElseThrow();
  }

  private Ran run(String words) {
    return Ran.in(office, words.split(" ", -1));
  }
}
